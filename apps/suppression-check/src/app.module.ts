import { Module } from '@nestjs/common';
import { CheckModule } from './check.module.js';
import { CopyModule } from './copy.module.js';
import { GateModule } from './gate/gate.module.js';

@Module({ imports: [CopyModule, CheckModule, GateModule] })
export class AppModule {}
