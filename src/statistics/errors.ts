/** Base of everything that the statistics refuse; the class says why, `index` where. */
class StatisticsError extends Error {
  constructor(
    message: string,
    /** Position of the offending value, counted from 0; null where no single value is to blame. */
    readonly index: number | null = null,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** There is nothing to compute from. */
export class EmptySampleError extends StatisticsError {
  constructor() {
    super("no values");
  }
}

/** Too few values for the figure: a sample standard deviation needs two. */
export class SampleTooSmallError extends StatisticsError {
  constructor(
    readonly size: number,
    readonly needed: number,
  ) {
    super(`${size} value(s) where at least ${needed} are needed`);
  }
}

/** Two arrays that belong together differ in length. */
export class LengthMismatchError extends StatisticsError {
  constructor(
    readonly left: number,
    readonly right: number,
  ) {
    super(`arrays of ${left} and ${right} values where equal lengths are needed`);
  }
}

/** A value is not a finite number. */
export class InvalidValueError extends StatisticsError {
  constructor(value: number, index: number) {
    super(`value ${value} at ${index} is not a finite number`, index);
  }
}

/** A weight is not a positive finite number. */
export class InvalidWeightError extends StatisticsError {
  constructor(weight: number, index: number) {
    super(`weight ${weight} at ${index} is not a positive number`, index);
  }
}

/** The mean is zero or below, so that nothing can be put in relation to it. */
export class ZeroMeanError extends StatisticsError {
  constructor(readonly mean: number) {
    super(`mean ${mean} is not positive`);
  }
}

/** A text or number is not a decimal number of bearable size. */
export class InvalidDecimalError extends StatisticsError {
  constructor(readonly text: string) {
    super(`"${text.slice(0, 40)}" is not a decimal number`);
  }
}

/** A ratio needs a positive denominator. */
export class InvalidDenominatorError extends StatisticsError {
  constructor(readonly denominator: string) {
    super(`denominator ${denominator} is not positive`);
  }
}

/** Group boundaries do not rise from 0 to the number of values. */
export class InvalidGroupsError extends StatisticsError {
  constructor(index: number) {
    super(`group boundary ${index} does not rise from 0 to the number of values`, index);
  }
}

/** A resource is negative where only amounts of it make sense: shares, logarithms, powers. */
export class NegativeValueError extends StatisticsError {
  constructor(value: number, index: number) {
    super(`value ${value} at ${index} is negative`, index);
  }
}

/** A school without any of the resource leaves the figure undefined, as its logarithm is. */
export class ZeroValueError extends StatisticsError {
  constructor(index: number) {
    super(`value at ${index} is zero, and its logarithm undefined`, index);
  }
}

/** What a ratio is taken to (the lowest school, a percentile, the poorest pupils' share) is not positive. */
export class ZeroBaseError extends StatisticsError {
  constructor(
    readonly base: string,
    readonly value: number,
  ) {
    super(`${base} is ${value}, and nothing can be put in relation to it`);
  }
}

/** All schools have the same for each pupil: there is no spread to be shared out. */
export class NoSpreadError extends StatisticsError {
  constructor() {
    super("all schools have the same for each pupil");
  }
}

/** A share of pupils is not between 0 and 1, or an aversion to inequality is negative. */
export class InvalidParameterError extends StatisticsError {
  constructor(
    readonly parameter: string,
    readonly value: number,
  ) {
    super(`${parameter} ${value} is out of range`);
  }
}
