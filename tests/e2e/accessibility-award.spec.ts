import { walkOf } from "./accessibility-walks";

walkOf("the award, at the desk and with its jurors", /^\/(admin\/awards|jury)(\/|$)/);
