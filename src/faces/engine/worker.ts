import { expose } from "comlink";
import { stockholmLibrary } from "./stockholm-library";
import { workerSide } from "./worker-side";

expose(workerSide(stockholmLibrary));
