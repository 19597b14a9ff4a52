import { expose } from "comlink";
import { en } from "../../core/messages/en";
import { provideEnglish } from "../../core/messages/english";
import { stockholmLibrary } from "./stockholm-library";
import { workerSide } from "./worker-side";

provideEnglish(en);
expose(workerSide(stockholmLibrary));
