import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { AccessModule } from './http/access.module.js';
import { OperationsController } from './http/operations.controller.js';

/** What every service gets: its connections and settings as global providers, the key guard, and the routes about itself. */
@Module({})
export class RuntimeModule {
  static around(app: Type, provided: readonly Provider[]): DynamicModule {
    return {
      module: RuntimeModule,
      global: true,
      imports: [app, AccessModule],
      controllers: [OperationsController],
      providers: [...provided],
      exports: provided.map((provider) => ('provide' in provider ? provider.provide : provider)),
    };
  }
}
