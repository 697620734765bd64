import { servePlanning } from "./servePlanning";

servePlanning();
