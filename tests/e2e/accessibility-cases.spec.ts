import { walkOf } from "./accessibility-walks";

walkOf("the cases at the desk", /^\/admin\/(declarations|consultations|offices|matching|organizations)(\/|$)/);
