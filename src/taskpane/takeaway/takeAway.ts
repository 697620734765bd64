import type { PlanRequest } from "../../assessment";
import type { ReportSheet } from "../../workbook";
import type { PaneController } from "../controller/controller";
import type { PlannerPort } from "../planning/port";
import { nameOfTakenAway } from "./names";

/**
 * 校验发现 of the workbook as it stands, so without any that a fill would do away with, as a workbook of its own.
 *
 * @throws HostError, ProblemError, as all that follow
 */
export async function takeFindings(controller: PaneController): Promise<void> {
  const { plan } = await controller.current({ left: "all" });
  await takeWorkbook(controller, "findings", plan.report);
}

/** 均衡规划 of a request, as a workbook of its own. */
export async function takePlan(controller: PaneController, planner: PlannerPort, request: PlanRequest): Promise<void> {
  const { today, program } = controller.ports;
  await takeWorkbook(controller, "plan", await planner.sheet(request, { date: today(), program }));
}

/** Lets the browser save such a text; the browser of some Excels saves nothing, and says nothing of it. */
export async function saveJson(controller: PaneController, text: string): Promise<void> {
  const name = nameOfTakenAway(controller.ports.fileName(), "json");
  await controller.ports.deliver({ kind: "json", name, text });
  controller.notices.say({ kind: "jsonSaved", name });
}

async function takeWorkbook(controller: PaneController, what: "findings" | "plan", sheet: ReportSheet): Promise<void> {
  const name = nameOfTakenAway(controller.ports.fileName(), what);
  await controller.ports.deliver({ kind: "workbook", name, sheet });
  controller.notices.say({ kind: "takenAway", name });
}
