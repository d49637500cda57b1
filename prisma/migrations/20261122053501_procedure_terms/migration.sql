-- CreateEnum
CREATE TYPE "tender_procedure" AS ENUM ('light', 'formal');

-- CreateEnum
CREATE TYPE "panel_aggregation" AS ENUM ('consensus', 'mean', 'median');

-- CreateEnum
CREATE TYPE "standstill_count" AS ENUM ('calendar', 'working');

-- AlterEnum
ALTER TYPE "tender_state" ADD VALUE 'published';
ALTER TYPE "tender_state" ADD VALUE 'cancelled';

-- AlterTable
ALTER TABLE "tender" ADD COLUMN     "cancellation_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "cancelled_at" TIMESTAMPTZ(3),
ADD COLUMN     "procedure" "tender_procedure" NOT NULL DEFAULT 'light';

-- CreateTable
CREATE TABLE "procedure_terms" (
    "tender_id" TEXT NOT NULL,
    "notice_id" TEXT NOT NULL,
    "price_formula" JSONB NOT NULL,
    "quality_share" INTEGER NOT NULL,
    "least_quality" DOUBLE PRECISION,
    "domain_minimums" JSONB NOT NULL,
    "rounding_decimals" INTEGER,
    "tie_break" JSONB NOT NULL,
    "aggregation" "panel_aggregation" NOT NULL,
    "low_below_mean" INTEGER NOT NULL,
    "low_below_next" INTEGER NOT NULL,
    "standstill_days" INTEGER NOT NULL,
    "standstill_count" "standstill_count" NOT NULL,
    "holidays" JSONB NOT NULL,
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "questions_until" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "procedure_terms_pkey" PRIMARY KEY ("tender_id")
);

-- CreateTable
CREATE TABLE "procedure_version" (
    "tender_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "published_by_id" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "procedure_version_pkey" PRIMARY KEY ("tender_id","version")
);

-- CreateIndex
CREATE UNIQUE INDEX "procedure_terms_notice_id_key" ON "procedure_terms"("notice_id");

-- AddForeignKey
ALTER TABLE "procedure_terms" ADD CONSTRAINT "procedure_terms_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure_version" ADD CONSTRAINT "procedure_version_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was published stays as it was published.
CREATE TRIGGER procedure_version_append_only BEFORE UPDATE OR DELETE ON procedure_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER procedure_version_keep BEFORE TRUNCATE ON procedure_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What must never be.
ALTER TABLE procedure_terms ADD CONSTRAINT procedure_terms_quality_share CHECK (quality_share BETWEEN 0 AND 10000);
ALTER TABLE procedure_terms ADD CONSTRAINT procedure_terms_least_quality
  CHECK (least_quality IS NULL OR least_quality BETWEEN 0 AND 100);
ALTER TABLE procedure_terms ADD CONSTRAINT procedure_terms_rounding
  CHECK (rounding_decimals IS NULL OR rounding_decimals BETWEEN 0 AND 4);
ALTER TABLE procedure_terms ADD CONSTRAINT procedure_terms_low
  CHECK (low_below_mean BETWEEN 0 AND 10000 AND low_below_next BETWEEN 0 AND 10000);
ALTER TABLE procedure_terms ADD CONSTRAINT procedure_terms_standstill CHECK (standstill_days BETWEEN 1 AND 60);
ALTER TABLE procedure_terms ADD CONSTRAINT procedure_terms_closes_after_opening CHECK (closes_at > opens_at);
ALTER TABLE procedure_terms ADD CONSTRAINT procedure_terms_questions_before_closing
  CHECK (questions_until < closes_at);
ALTER TABLE procedure_version ADD CONSTRAINT procedure_version_hash CHECK (content_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE tender ADD CONSTRAINT tender_cancelled_with_reason
  CHECK ((cancelled_at IS NULL) = (cancellation_reason = ''));
ALTER TABLE tender ADD CONSTRAINT tender_formal_alone_is_cancelled CHECK (cancelled_at IS NULL OR procedure = 'formal');
