/** A measure of a county in two parts that add up to it. */
export interface Parts {
  readonly total: number;
  /** Due to differences between schools of one group. */
  readonly within: number;
  /** Due to differences between the groups' ratios: what is left if every pupil had the ratio of their group. */
  readonly between: number;
}

/** One group of schools inside the county. */
export interface GroupFigures<Group> {
  readonly group: Group;
  readonly schools: number;
  /** Share of the county's pupils, f. */
  readonly pupilShare: number;
  /** Share of the county's resource, s. */
  readonly resourceShare: number;
  /** Units per pupil. */
  readonly ratio: number;
  /** Variance inside the group, units² per pupil². */
  readonly variance: number;
  /** 0 for a group without any of the resource. */
  readonly theilT: number;
  /** null where a school of the group has none of the resource. */
  readonly theilL: number | null;
}

/** A county's inequality between and within groups of its schools, e.g. urban and rural. */
export interface Decomposition<Group> {
  /** In the order in which the groups first occur. */
  readonly groups: readonly GroupFigures<Group>[];
  /** within Σ s·T, between Σ s·ln(s/f). */
  readonly theilT: Parts;
  /** within Σ f·L, between Σ f·ln(f/s); null where a school has none of the resource. */
  readonly theilL: Parts | null;
  /** S²: within Σ f·S², between Σ f·(m_group − m)². */
  readonly variance: Parts;
  /** CV², twice the generalised entropy of order 2: splits the official coefficient's square exactly. */
  readonly squaredCoefficient: Parts;
}
