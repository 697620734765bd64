import { addressText, cellsOf, type Area } from "../model";
import { hostClass, wholeNumber, notFound } from "../wire";
import { RANGE } from "./range";
import { RANGE_FORMAT } from "./rangeFormat";

/** The ranges of a `RangeAreas`. */
export const RANGES = hostClass<readonly Area[]>({
  name: "RangeCollection",
  items: (areas) => areas.map((area) => RANGE.of(area)),
  methods: {
    getCount: (areas) => areas.length,
    getItemAt: (areas, index) => {
      const area = areas[wholeNumber(index, "index")];
      if (area === undefined) throw notFound("range");
      return RANGE.of(area);
    },
  },
});

/** Several rectangles of one sheet. */
export const RANGE_AREAS = hostClass<readonly Area[]>({
  name: "RangeAreas",
  properties: {
    address: { get: (areas) => areas.map(addressText).join(",") },
    areaCount: { get: (areas) => areas.length },
    cellCount: { get: (areas) => areas.reduce((cells, { bounds }) => cells + cellsOf(bounds), 0) },
  },
  links: { areas: (areas) => RANGES.of(areas), format: (areas) => RANGE_FORMAT.of(areas) },
});
