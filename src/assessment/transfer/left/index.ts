export { accountForPrint } from "./formPrint";
export { leftCells } from "./left";
