import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { classify } from '@stopline/classification';
import { senderType, verdict, type Verdict } from '@stopline/contracts';
import { Roles } from '@stopline/service-runtime';
import { z } from 'zod';

const question = z.strictObject({
  text: z.string().max(65_536).describe("The person's words, unchanged"),
  language: z.string().min(2).max(35).exactOptional().describe('BCP 47: in which language a word is read that several share'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1)')
    .exactOptional()
    .describe('Where no language is given: the country of the number'),
  numberType: senderType.exactOptional().describe('The type of the number that it was sent to'),
  optOutWords: z.array(z.string().min(1).max(24)).max(50).exactOptional().describe("The program's own opt-out words"),
});

@Controller('v1')
export class ClassifyController {
  @Post('classify')
  @HttpCode(200)
  @Roles('sender', 'platform', 'compliance')
  @ApiOperation({ summary: 'What would Stopline make of this text, and why? Nothing is recorded.' })
  @ApiOkResponse({ standardSchema: verdict, description: 'The verdict, its rule, and which part of the text decided' })
  explain(@Body({ schema: question }) { text, ...hints }: z.infer<typeof question>): Verdict {
    return classify(text, hints);
  }
}
