import type { OfficialTable } from "./officialTable";

/** 表Ⅵ: public approval. */
export const TABLE_VI: OfficialTable = {
  name: "表Ⅵ",
  cells: {
    A1: "表Ⅵ 社会认可度调查情况",
    B2: "问卷总数",
    E2: "问卷调查综合满意度（ %）",
    F2: "实地走访人数",
    H2: "实地走访满意度（ %）",
    B3: "计",
    C3: "其中： 回收有效问卷数",
    F3: "计",
    G3: "其中：满意人数",
    C4: "计",
    D4: "其中：满意问卷数",
    B5: "L1",
    C5: "L2",
    D5: "L3",
    E5: "L4",
    F5: "L5",
    G5: "L6",
    H5: "L7",
    A6: "计",
    A7: "其中：家长",
  },
  merges: ["B2:D2", "F2:G2", "C3:D3"],
};
