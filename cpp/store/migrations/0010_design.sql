-- SPDX-License-Identifier: Apache-2.0
-- How a resource network's meeting is laid out: what must come out of it and as what, whom it needs, what each one does.

ALTER TABLE "meeting" ADD COLUMN why TEXT;
ALTER TABLE "meeting" ADD COLUMN outcome_form TEXT;
ALTER TABLE "meeting" ADD COLUMN needed TEXT;
ALTER TABLE "attendance" ADD COLUMN task TEXT;
