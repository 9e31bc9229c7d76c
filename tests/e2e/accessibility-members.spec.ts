import { walkOf } from "./accessibility-walks";

walkOf("My page", /^\/mypage(\/|$)/);
