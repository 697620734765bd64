import { mean, sampleStandardDeviation } from "./dispersion";

/** 1,001 values: the centre, then 500 pairs of centre − 0.1 and centre + 0.1, as the certified sets list them. */
function alternating(centre: number, below: number, above: number): Float64Array {
  return Float64Array.of(centre, ...Array.from({ length: 500 }, () => [below, above]).flat());
}

/** The 200 readings of set Lew (beam deflection); they reproduce its certified mean and deviation. */
// prettier-ignore
const lew = Float64Array.of(
  -213, -564, -35, -15, 141, 115, -420, -360, 203, -338, -431, 194, -220, -513, 154, -125, -559, 92, -21, -579,
  -52, 99, -543, -175, 162, -457, -346, 204, -300, -474, 164, -107, -572, -8, 83, -541, -224, 180, -420, -374,
  201, -236, -531, 83, 27, -564, -112, 131, -507, -254, 199, -311, -495, 143, -46, -579, -90, 136, -472, -338,
  202, -287, -477, 169, -124, -568, 17, 48, -568, -135, 162, -430, -422, 172, -74, -577, -13, 92, -534, -243,
  194, -355, -465, 156, -81, -578, -64, 139, -449, -384, 193, -198, -538, 110, -44, -577, -6, 66, -552, -164,
  161, -460, -344, 205, -281, -504, 134, -28, -576, -118, 156, -437, -381, 200, -220, -540, 83, 11, -568, -160,
  172, -414, -408, 188, -125, -572, -32, 139, -492, -321, 205, -262, -504, 142, -83, -574, 0, 48, -571, -106,
  137, -501, -266, 190, -391, -406, 194, -186, -553, 83, -13, -577, -49, 103, -515, -280, 201, 300, -506, 131,
  -45, -578, -80, 138, -462, -361, 201, -211, -554, 32, 74, -533, -235, 187, -372, -442, 182, -147, -566, 25,
  68, -535, -244, 194, -351, -463, 174, -125, -570, 15, 72, -550, -190, 172, -424, -385, 198, -218, -536, 96,
);

/**
 * Certified values of the NIST Statistical Reference Datasets (univariate). The digits that can be reached shrink with
 * the difficulty of a set, because its decimals are rounded to doubles before anything is computed.
 */
describe.each([
  { set: "NumAcc1", values: Float64Array.of(10000001, 10000003, 10000002), certified: [10000002, 1], digits: 14 },
  { set: "NumAcc2", values: alternating(1.2, 1.1, 1.3), certified: [1.2, 0.1], digits: 14 },
  { set: "NumAcc3", values: alternating(1000000.2, 1000000.1, 1000000.3), certified: [1000000.2, 0.1], digits: 9 },
  { set: "NumAcc4", values: alternating(10000000.2, 10000000.1, 10000000.3), certified: [10000000.2, 0.1], digits: 8 },
  { set: "Lew", values: lew, certified: [-177.435, 277.332168044316], digits: 14 },
])("NIST $set", ({ values, certified: [certifiedMean = NaN, certifiedDeviation = NaN], digits }) => {
  it("has the certified mean to fourteen digits", () => {
    expect(Math.abs(mean(values) / certifiedMean - 1)).toBeLessThan(1e-14);
  });

  it(`has the certified standard deviation to ${digits} digits`, () => {
    expect(Math.abs(sampleStandardDeviation(values) / certifiedDeviation - 1)).toBeLessThan(10 ** -digits);
  });
});
