-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "asks_model" BOOLEAN NOT NULL DEFAULT true;
