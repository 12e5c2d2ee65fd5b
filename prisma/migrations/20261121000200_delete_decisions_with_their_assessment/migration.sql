-- A prospect takes its assessments and decisions along; the order of the two must not matter.
ALTER TABLE "decision" DROP CONSTRAINT "decision_workspace_id_assessment_id_fkey";
ALTER TABLE "decision" ADD CONSTRAINT "decision_workspace_id_assessment_id_fkey" FOREIGN KEY ("workspace_id", "assessment_id") REFERENCES "assessment"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
