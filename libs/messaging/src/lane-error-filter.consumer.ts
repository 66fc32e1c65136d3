import { Catch, type ExceptionFilter } from '@nestjs/common';
import { throwError, type Observable } from 'rxjs';

/**
 * Hands a handler's error to KafkaLanes as it is. Without this filter on the microservice Nest replaces it by
 * `{ status: 'error' }`, and whether it was retriable, or a gap, is lost.
 */
@Catch()
export class LaneErrorFilter implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}
