export { SheetView, type SheetViewProps } from "./SheetView";
export type { Mark } from "./marks";
