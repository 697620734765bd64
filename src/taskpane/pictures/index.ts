export { Pictures } from "./Pictures";
