export { ComposedArithmetic } from "./ComposedArithmetic";
export { IndicatorArithmetic } from "./IndicatorArithmetic";
export { SchoolFigure } from "./SchoolFigure";
