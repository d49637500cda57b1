-- What a report says beside the rules: what was set aside, and why the tender is run as it is.
ALTER TABLE "tender" ADD COLUMN "budget_minor" BIGINT,
ADD COLUMN "procedure_reason" TEXT NOT NULL DEFAULT '';

ALTER TABLE "tender" ADD CONSTRAINT "tender_budget_not_negative" CHECK ("budget_minor" >= 0);

-- How far a tender had come that ended otherwise: what was opened by then stays to be read.
ALTER TABLE "tender" ADD COLUMN "ended_from" "tender_state";

ALTER TABLE "tender" ADD CONSTRAINT "tender_ended_from_with_end" CHECK ("ended_from" IS NULL OR "state" IN ('cancelled', 'no_award'));
