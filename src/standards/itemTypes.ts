import type { Decimal } from "../statistics";
import type { Bilingual, ByStage, Source } from "./basicTypes";

// prettier-ignore
export type ItemId =
  | "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7" | "S8" | "S9" | "S10" | "S11" | "S12" | "S13" | "S14" | "S15"
  | "E1" | "E2" | "E3" | "E4" | "E5" | "E6" | "E7" | "E8" | "E9"
  | "C1";

/**
 * Who decides an item: its numbers; people, by what they put under 是否达标; or both, where the numbers can fail the
 * item and people have the last word on the rest of it.
 */
export type ItemDecider = "numbers" | "people" | "both";

/** An item of 政府保障程度 (S), 教育质量 (E) or 社会认可度 (C). */
export interface StandardItem {
  readonly id: ItemId;
  /** As the published table of indicators names it. */
  readonly name: Bilingual;
  /** Short enough for a list of reasons. */
  readonly shortName: Bilingual;
  readonly decides: ItemDecider;
  /** The verdict rules of the published table that it answers for. */
  readonly rules: readonly string[];
  readonly source: Source;
}

/** 音乐、美术专用教室. Areas in ㎡ are those of the columns 达标音乐专用教室数 and 达标美术专用教室数. */
export interface RoomThresholds {
  /** So many classes, or part of them, need one room of each kind. */
  readonly classesPerRoom: number;
  readonly music: Decimal;
  readonly art: Decimal;
  /** 放宽, where the standard allows `roomsBuiltBy2016`: claimed by 规划建成年份 up to this year. */
  readonly older: { readonly builtBy: number; readonly music: Decimal; readonly art: Decimal };
  /** 放宽, where it allows `roomsSmallRural`: claimed by a rural place and a 最大班额 below this. */
  readonly smallRural: { readonly classBelow: number; readonly area: ByStage<Decimal> };
}

/** 学校规模, pupils of compulsory education in the whole school. */
export interface SizeThresholds {
  readonly single: number;
  /** 九年一贯制、十二年一贯制. */
  readonly continuous: number;
  /** 放宽, where the standard allows `sizeBuiltBy2010`: claimed by the year, or by a share of 随迁子女 above this. */
  readonly conceded: {
    readonly builtBy: number;
    readonly migrantShareAbove: Decimal;
    readonly single: number;
    readonly continuous: number;
  };
}

/** 不足100人的规模较小学校. */
export interface SmallSchoolThresholds {
  /** Schools below so many pupils are funded as for so many. */
  readonly pupils: number;
  /** 生均公用经费基准定额, 元 a year; null where the county's own is not known, and people decide. */
  readonly amount: ByStage<Decimal> | null;
}

/** What the items demand. Shares in percent. */
export interface ItemThresholds {
  readonly rooms: RoomThresholds;
  readonly size: SizeThresholds;
  /** Pupils that no class may exceed. */
  readonly classSize: ByStage<number>;
  readonly smallSchools: SmallSchoolThresholds;
  /** 特殊教育学校生均公用经费, 元. */
  readonly specialFunding: Decimal;
  readonly training360: Decimal;
  readonly rotation: Decimal;
  readonly rotationBackbone: Decimal;
  readonly certificates: Decimal;
  readonly catchment: ByStage<Decimal>;
  readonly quota: Decimal;
  readonly migrants: Decimal;
  readonly retention: Decimal;
  readonly disabled: Decimal;
  readonly trainingMoney: Decimal;
  /** 国家义务教育质量监测: the lowest level, and what 校际差异率 stays below. */
  readonly monitoring: { readonly level: number; readonly differenceBelow: Decimal };
  readonly recognition: Decimal;
}

/** The items of a standard with what they demand. */
export interface StandardItems {
  readonly list: readonly StandardItem[];
  readonly thresholds: ItemThresholds;
}
