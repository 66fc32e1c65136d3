import { MapReplica } from './map-replica.js';
import { replicaContract } from './replica.contract.js';

replicaContract('in a Map', () => new MapReplica());
