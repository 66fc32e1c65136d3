import { laneTableContract } from './lane-table.contract.js';
import { MapTable } from './map-table.fake.js';

laneTableContract('in a Map', { create: () => new MapTable(), restore: (bytes) => MapTable.restore(bytes) });
