import { MapReplica } from './map-replica.store.js';
import { replicaContract } from './replica.store.contract.js';

replicaContract('in a Map', () => new MapReplica());
