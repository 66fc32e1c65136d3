import { Module } from '@nestjs/common';
import { CheckModule } from './check.module.js';
import { CopyModule } from './copy.module.js';

@Module({ imports: [CopyModule, CheckModule] })
export class AppModule {}
