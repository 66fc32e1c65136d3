export { LaneFollower, type FollowedBatch, type LaneFollowerOptions } from './lane-follower.consumer.js';
