-- CreateTable
CREATE TABLE "suggestion_answer" (
    "workspace_id" UUID NOT NULL,
    "discovery_id" UUID NOT NULL,
    "question_key" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "flag" TEXT NOT NULL,
    "clause_hash" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "severity" SMALLINT NOT NULL,
    "likelihood" DOUBLE PRECISION NOT NULL,
    "scorer_version" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "suggestion_answer_pkey" PRIMARY KEY ("workspace_id","discovery_id","question_key","index","flag","clause_hash")
);

-- AddForeignKey
ALTER TABLE "suggestion_answer" ADD CONSTRAINT "suggestion_answer_workspace_id_discovery_id_fkey" FOREIGN KEY ("workspace_id", "discovery_id") REFERENCES "discovery"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_answer" ADD CONSTRAINT "suggestion_answer_workspace_id_created_by_id_fkey" FOREIGN KEY ("workspace_id", "created_by_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE suggestion_answer
  ADD CONSTRAINT suggestion_answer_standing CHECK (standing IN ('confirmed', 'dismissed')),
  ADD CONSTRAINT suggestion_answer_severity CHECK (severity BETWEEN 1 AND 3),
  ADD CONSTRAINT suggestion_answer_likelihood CHECK (likelihood BETWEEN 0 AND 1);

-- Given, given otherwise by the same person, taken back.
GRANT SELECT, INSERT, UPDATE, DELETE ON suggestion_answer TO touchstone_app;

ALTER TABLE suggestion_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON suggestion_answer
  USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace());
