import { isLateInYear, isOfAward, isOfJury } from "./award-places";
import { tryActions } from "./try-actions";

tryActions((place) => isOfAward(place) && !isOfJury(place) && !isLateInYear(place));
