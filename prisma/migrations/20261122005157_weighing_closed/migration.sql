-- AlterTable
ALTER TABLE "tender" ADD COLUMN     "weighing_closed_at" TIMESTAMPTZ(3);
