export { checkArtefactName } from "./artefact-name";
export { localStore } from "./local-store";
export { rebuildMirror } from "./mirror";
export { computerOfStore, targetStore, targetStoreName } from "./target-store";
