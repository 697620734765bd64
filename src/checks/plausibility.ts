/** Both ends are plausible; null: open. */
export interface Band {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/**
 * 经验校验 bands. They are ours, not the regulation's: beyond them a figure is not wrong, but has to be explained.
 */
export const plausibility = {
  /** E01 生均教学仪器设备值, 元 per pupil. */
  equipmentPerPupil: { minimum: 100, maximum: 30_000 },
  /** E02 生均教学及辅助用房面积, ㎡ per pupil. */
  roomsPerPupil: { minimum: 1, maximum: 60 },
  /** E03 生均运动场地面积, ㎡ per pupil. */
  groundsPerPupil: { minimum: 0.5, maximum: 150 },
  /** E04 生师比, pupils per teacher. */
  pupilsPerTeacher: { minimum: 3, maximum: 40 },
  /** E05 生均图书, 册 per pupil. */
  booksPerPupil: { minimum: 2, maximum: 200 },
  /** E06 骨干教师 as a share of all teachers. */
  backboneShare: { minimum: null, maximum: 0.6 },
  /** E07 change of 在校生数 against last year, as a share of last year's, both ways. */
  enrolmentChange: { minimum: -0.3, maximum: 0.3 },
  /** L12 平均班额, pupils per class. */
  pupilsPerClass: { minimum: 1, maximum: 70 },
  /** L17 网络多媒体教室 per class. */
  mediaRoomsPerClass: { minimum: null, maximum: 3 },
  /** E08 a figure per pupil against the median of the stage, and the schools it takes to speak of a median. */
  outlier: { timesMedian: 5, minimumSchools: 5 },
  /**
   * X26 表Ⅴ经费, 千元 a county and year: from 1,000 万元 to 200 and 1,000 亿元; and how many times the year before (or the
   * year before it) a year may be, where units that are mixed up differ by ten or a thousand.
   */
  funding: {
    appropriations: { minimum: 10_000, maximum: 20_000_000 },
    revenue: { minimum: 10_000, maximum: 100_000_000 },
    timesYearBefore: 5,
  },
} as const;

/** Doubles of decimals such as 0.07 × 10000 miss a boundary by less than this share. */
const NOISE = 1e-9;

/** True where a value lies in a band, its ends included. */
export function within(value: number, band: Band): boolean {
  const noise = Math.abs(value) * NOISE;
  return (
    (band.minimum === null || value + noise >= band.minimum) && (band.maximum === null || value - noise <= band.maximum)
  );
}

/** A figure as a message shows it: at most so many decimals. */
export function shown(value: number, places = 2): number {
  return Number(value.toFixed(places));
}
