import { applyDecorators, createParamDecorator, Inject, Injectable, Module, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { KeyRole } from '@stopline/contracts';
import type { IncomingHttpHeaders } from 'node:http';
import { ApiKeys, type CallerKey } from './api-keys.js';
import { Problem } from './problem.js';

const PUBLIC = 'stopline:public';
const ROLES = 'stopline:roles';

/** A route that needs no key (S11: health, metrics, OpenAPI, webhooks). */
export const Public = (): MethodDecorator & ClassDecorator => applyDecorators(SetMetadata(PUBLIC, true), ApiSecurity({}));

/** The roles whose keys a route admits. A route that names none and is not public admits nobody. */
export const Roles = (...roles: KeyRole[]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ROLES, roles), ApiExtension('x-roles', roles));

interface AuthenticatedRequest {
  readonly headers: IncomingHttpHeaders;
  caller?: CallerKey;
}

/** The key that a request came with and its tenant, as a parameter of a route that is not public. */
export const CurrentKey = createParamDecorator((_: unknown, context: ExecutionContext): CallerKey => {
  const { caller } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!caller) throw new Error('@CurrentKey() stands on a public route');
  return caller;
});

/** Admits a request by its API key: 401 without a known one, 403 where the key's role may not. Events from Kafka pass. */
@Injectable()
class ApiKeyGuard implements CanActivate {
  constructor(
    private readonly keys: ApiKeys,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const route = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, route)) return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    request.caller = admit(this.keys, request.headers, this.reflector.getAllAndOverride<KeyRole[] | undefined>(ROLES, route) ?? []);
    return true;
  }
}

/** The caller of a request. Throws a {@link Problem}: 401 without a known key, 403 where the role of the key is none of `roles`. */
export function admit(keys: ApiKeys, { authorization }: Pick<IncomingHttpHeaders, 'authorization'>, roles: readonly KeyRole[]): CallerKey {
  const caller = keys.find(authorization);
  if (!caller) throw unauthenticated(authorization !== undefined);
  if (!roles.includes(caller.key.role)) throw new Problem(403, { code: 'forbidden', detail: `A key of role ${caller.key.role} may not do this.` });
  return caller;
}

function unauthenticated(presented: boolean): Problem {
  return new Problem(401, {
    code: 'unauthenticated',
    detail: 'This needs an API key: Authorization: Bearer <secret>.',
    headers: { 'www-authenticate': presented ? 'Bearer realm="stopline", error="invalid_token"' : 'Bearer realm="stopline"' },
  });
}

/** Puts the guard before every route of the application. */
@Module({ providers: [{ provide: APP_GUARD, useClass: ApiKeyGuard }] })
export class AccessModule {}
