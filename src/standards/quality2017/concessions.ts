import type { Concession } from "../types";
import { countedByProductCode, shenyangForm } from "./sources";

/**
 * 放宽: all five were seen in one city's form and product code only, never in a national text. Nationally they are not
 * allowed, so that no school passes on a rule that may not exist for its county; an overlay allows them where they hold.
 */
export const concessions: readonly Concession[] = [
  {
    id: "visitingArtsTeachers",
    text: {
      zh: "50–99人的农村小规模学校，交流轮岗、兼职、走教的体育艺术教师可计入",
      en: "rural schools of 50 to 99 pupils may count visiting and part-time PE and arts teachers",
    },
    allowed: false,
    source: countedByProductCode,
  },
  {
    id: "nearbyGrounds",
    text: {
      zh: "人口密度过高的中心城区学校，校内其他专用运动场地和就近便利到达的校外租借场馆可计入",
      en: "schools in over-dense city centres may count other grounds and rented venues within easy reach",
    },
    allowed: false,
    source: countedByProductCode,
  },
  {
    id: "roomsBuiltBy2016",
    text: {
      zh: "2016年及之前规划并建成的学校，音乐、美术专用教室单间分别不低于73、67平方米",
      en: "schools planned and built by 2016: music rooms of 73 m², art rooms of 67 m²",
    },
    allowed: false,
    source: shenyangForm,
  },
  {
    id: "roomsSmallRural",
    text: {
      zh: "最大班额低于30人的农村小规模学校，音乐、美术教室单间小学不低于54、初中不低于61平方米",
      en: "small rural schools with classes below 30: music and art rooms of 54 m² (primary), 61 m² (junior)",
    },
    allowed: false,
    source: shenyangForm,
  },
  {
    id: "sizeBuiltBy2010",
    text: {
      zh: "2010年及之前规划并建成的学校，以及随迁子女占比超过50％的学校，小学、初中不超过2400人，九年一贯制不超过3000人",
      en: "schools built by 2010 or with more than half migrant children: up to 2,400 pupils, nine-year schools 3,000",
    },
    allowed: false,
    source: shenyangForm,
  },
];
