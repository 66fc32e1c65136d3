import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ApiKeyGuard } from './http/access.controller.js';
import { OperationsController } from './http/operations.controller.js';

/** What every service gets: its connections and settings as global providers, the key guard, and the routes about itself. */
@Module({})
export class RuntimeModule {
  static around(app: Type, provided: readonly Provider[]): DynamicModule {
    return {
      module: RuntimeModule,
      global: true,
      imports: [app],
      controllers: [OperationsController],
      providers: [...provided, { provide: APP_GUARD, useClass: ApiKeyGuard }],
      exports: provided.map((provider) => ('provide' in provider ? provider.provide : provider)),
    };
  }
}
