import { isLateInYear, isOfAward } from "./award-places";
import { tryActions } from "./try-actions";

tryActions((place) => isOfAward(place) && !isLateInYear(place));
