/** How kafkajs tries again within one call. Short: who calls decides how long to go on, and after an outage everybody is back in a second. */
export const RETRY = { retries: 5, initialRetryTime: 100, maxRetryTime: 1000 };
