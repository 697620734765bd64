import { openWorkbookFile } from "../../src/workbook/file";
import { contractFile } from "../host-contract/contractFile";
import { describeHostContract } from "../host-contract/hostContract";

describeHostContract("workbook file", () => openWorkbookFile(contractFile()));
