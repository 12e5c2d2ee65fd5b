-- CreateEnum
CREATE TYPE "MatchReviewKind" AS ENUM ('offer', 'nothing', 'clause');

-- CreateTable
CREATE TABLE "match_review" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "discovery_id" UUID NOT NULL,
    "kind" "MatchReviewKind" NOT NULL,
    "offer_id" UUID,
    "question_key" TEXT,
    "round" INTEGER,
    "clause" TEXT,
    "standing" TEXT,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "taken_back_at" TIMESTAMP(3),
    "taken_back_by_id" UUID,

    CONSTRAINT "match_review_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "match_review_workspace_id_discovery_id_created_at_idx" ON "match_review"("workspace_id", "discovery_id", "created_at");

-- AddForeignKey
ALTER TABLE "match_review" ADD CONSTRAINT "match_review_workspace_id_discovery_id_fkey" FOREIGN KEY ("workspace_id", "discovery_id") REFERENCES "discovery"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_review" ADD CONSTRAINT "match_review_workspace_id_offer_id_fkey" FOREIGN KEY ("workspace_id", "offer_id") REFERENCES "offer"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_review" ADD CONSTRAINT "match_review_workspace_id_created_by_id_fkey" FOREIGN KEY ("workspace_id", "created_by_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_review" ADD CONSTRAINT "match_review_workspace_id_taken_back_by_id_fkey" FOREIGN KEY ("workspace_id", "taken_back_by_id") REFERENCES "member"("workspace_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- A word on the whole, or on one clause beside one offer; never half of either.
ALTER TABLE match_review
  ADD CONSTRAINT match_review_offer CHECK ((kind = 'nothing') = (offer_id IS NULL)),
  ADD CONSTRAINT match_review_clause CHECK (num_nonnulls(question_key, round, clause, standing) = CASE WHEN kind = 'clause' THEN 4 ELSE 0 END),
  ADD CONSTRAINT match_review_standing CHECK (standing IN ('covered', 'not-covered')),
  ADD CONSTRAINT match_review_taken_back CHECK (num_nonnulls(taken_back_at, taken_back_by_id) IN (0, 2));

-- A word is given and taken back; nothing else of it changes.
GRANT SELECT, INSERT ON match_review TO touchstone_app;
GRANT UPDATE (taken_back_at, taken_back_by_id) ON match_review TO touchstone_app;

ALTER TABLE match_review ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON match_review
  USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace());
