import { decimal } from "../../statistics";
import type { ItemThresholds } from "../itemTypes";

/** The figures of the fifteen and nine items and of 社会认可度, as the form prints them; their sources are the items'. */
export const itemThresholds: ItemThresholds = {
  rooms: {
    classesPerRoom: 12,
    music: decimal("96"),
    art: decimal("90"),
    older: { builtBy: 2016, music: decimal("73"), art: decimal("67") },
    smallRural: { classBelow: 30, area: { primary: decimal("54"), junior: decimal("61") } },
  },
  size: {
    single: 2000,
    continuous: 2500,
    conceded: { builtBy: 2010, migrantShareAbove: decimal("50"), single: 2400, continuous: 3000 },
  },
  classSize: { primary: 45, junior: 50 },
  smallSchools: { pupils: 100, amount: null },
  specialFunding: decimal("6000"),
  training360: decimal("100"),
  rotation: decimal("10"),
  rotationBackbone: decimal("20"),
  certificates: decimal("100"),
  catchment: { primary: decimal("100"), junior: decimal("95") },
  quota: decimal("50"),
  migrants: decimal("85"),
  retention: decimal("95"),
  disabled: decimal("95"),
  trainingMoney: decimal("5"),
  monitoring: { level: 3, differenceBelow: decimal("0.15") },
  recognition: decimal("85"),
};
