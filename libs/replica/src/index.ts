export { answer, unknown, type Freshness } from './answer.js';
export { AppliedNumbers } from './applied-numbers.js';
export { Checker, type CheckerParts } from './checker.js';
export { LaneTable, type ReplicaEntry, type Standing } from './lane-table.js';
export { LocalCopy, type ReadingProgress } from './local-copy.js';
export { MapTable } from './map-table.js';
export { Replica } from './replica.js';
