CREATE TABLE "audit_entries" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_account_id" uuid,
	"actor_member_id" uuid,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"org_path" text,
	"summary" text NOT NULL,
	"details" jsonb NOT NULL,
	"request_id" text NOT NULL,
	CONSTRAINT "audit_entries_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"account_id" uuid NOT NULL,
	"path" text NOT NULL,
	"response" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_tenant_id_account_id_key_pk" PRIMARY KEY("tenant_id","account_id","key")
);
--> statement-breakpoint
CREATE TABLE "local"."outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"type" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"host_name" text,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"audience_unit_id" uuid NOT NULL,
	"audience_posts" jsonb NOT NULL,
	"enrol_from" timestamp (3) with time zone NOT NULL,
	"enrol_until" timestamp (3) with time zone NOT NULL,
	"hour_tenths" integer NOT NULL,
	"certificate_word" text,
	"state" text NOT NULL,
	"cancel_reason" text,
	"report" text,
	"reported_by" text,
	"reported_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "activities_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "activity_enrolments" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"quota_id" uuid,
	"member_id" uuid,
	"name" text NOT NULL,
	"unit_name" text NOT NULL,
	"post_name" text,
	"state" text NOT NULL,
	"queue" integer NOT NULL,
	"is_on_behalf" boolean NOT NULL,
	"enrolled_by" text NOT NULL,
	"enrolled_at" timestamp (3) with time zone NOT NULL,
	"promoted_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"withdraw_reason" text,
	"attendance" text,
	"hour_tenths" integer NOT NULL,
	"held_on" date,
	"certificate_number" text,
	CONSTRAINT "activity_enrolments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "activity_quotas" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"org_unit_id" uuid,
	"unit_name" text NOT NULL,
	"places" integer NOT NULL,
	CONSTRAINT "activity_quotas_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "activity_sessions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"places" integer NOT NULL,
	"next_queue" integer NOT NULL,
	"record_version" integer NOT NULL,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone,
	CONSTRAINT "activity_sessions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "activity_works" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"submitted_by_account_id" uuid,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"reviewed_by" text,
	"reviewed_at" timestamp (3) with time zone,
	"review_note" text,
	CONSTRAINT "activity_works_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "admission_cases" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_pinyin" text COLLATE "C" NOT NULL,
	"name_initials" text COLLATE "C" NOT NULL,
	"gender" text NOT NULL,
	"birth_date" date NOT NULL,
	"id_number_sealed" "bytea" NOT NULL,
	"id_number_index" "bytea" NOT NULL,
	"phone_sealed" "bytea",
	"ethnicity" text NOT NULL,
	"education" text NOT NULL,
	"category" text NOT NULL,
	"job_title" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"group_id" uuid,
	"member_id" uuid,
	"adopted_from" date,
	"applied_on" date NOT NULL,
	"stage" text NOT NULL,
	"state" text NOT NULL,
	"outcome" text,
	"state_reason" text,
	"closed_on" date,
	"admitted_on" date,
	"converted_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "admission_cases_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "admission_documents" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"step" text NOT NULL,
	"kind" text NOT NULL,
	"title" text,
	"number" text,
	"dated_on" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "admission_documents_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "admission_local_rules" (
	"tenant_id" uuid NOT NULL,
	"rule_id" text NOT NULL,
	"parameters" jsonb NOT NULL,
	"papers" jsonb NOT NULL,
	"is_obligatory" integer NOT NULL,
	"reason" text NOT NULL,
	"set_by" uuid,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "admission_local_rules_tenant_id_rule_id_pk" PRIMARY KEY("tenant_id","rule_id")
);
--> statement-breakpoint
CREATE TABLE "admission_objections" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"publicity_id" uuid NOT NULL,
	"received_on" date NOT NULL,
	"content_sealed" "bytea" NOT NULL,
	"state" text NOT NULL,
	"finding_sealed" "bytea",
	"recorded_by" uuid,
	"settled_by" uuid,
	"settled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "admission_objections_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "admission_overrides" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"step" text NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"requested_by" uuid,
	"requested_by_name" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_by_name" text,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	CONSTRAINT "admission_overrides_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "admission_publicities" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"working_days" integer NOT NULL,
	"is_provisional" integer NOT NULL,
	"place" text NOT NULL,
	"closed_on" date,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "admission_publicities_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "admission_quotas" (
	"tenant_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"quota" integer NOT NULL,
	"note" text,
	"set_by" uuid,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "admission_quotas_tenant_id_year_org_unit_id_pk" PRIMARY KEY("tenant_id","year","org_unit_id")
);
--> statement-breakpoint
CREATE TABLE "admission_steps" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"step" text NOT NULL,
	"round" integer NOT NULL,
	"on_date" date NOT NULL,
	"is_positive" integer NOT NULL,
	"data" jsonb NOT NULL,
	"document_number" text,
	"rule_set" text NOT NULL,
	"judgements" jsonb NOT NULL,
	"summary" text NOT NULL,
	"reason" text,
	"override_id" uuid,
	"replaces" uuid,
	"recorded_by" uuid,
	"recorded_by_member" uuid,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "admission_steps_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "appraisal_campaigns" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"has_masses" boolean NOT NULL,
	"stage" text NOT NULL,
	"mutual_urn_id" uuid,
	"poll_urn_id" uuid,
	"masses_urn_id" uuid,
	"deciding_body" text,
	"decided_on" date,
	"decided_by_account_id" uuid,
	"decided_by" text,
	"approved_on" date,
	"approved_by" text,
	"approval_note" text,
	"told_on" date,
	"object_until" date,
	"closed_on" date,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "appraisal_campaigns_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "appraisal_grade_records" (
	"tenant_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"grade" text NOT NULL,
	"reason" text NOT NULL,
	"cause" text NOT NULL,
	"decided_on" date NOT NULL,
	"recorded_by" text NOT NULL,
	CONSTRAINT "appraisal_grade_records_tenant_id_campaign_id_member_id_version_pk" PRIMARY KEY("tenant_id","campaign_id","member_id","version")
);
--> statement-breakpoint
CREATE TABLE "appraisal_invitations" (
	"tenant_id" uuid NOT NULL,
	"voter_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"audience" text NOT NULL,
	"expires_on" date NOT NULL,
	CONSTRAINT "appraisal_invitations_tenant_id_voter_id_pk" PRIMARY KEY("tenant_id","voter_id")
);
--> statement-breakpoint
CREATE TABLE "appraisal_objections" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"grounds" text NOT NULL,
	"filed_on" date NOT NULL,
	"outcome" text,
	"answer" text,
	"answered_on" date,
	"answered_by" text,
	CONSTRAINT "appraisal_objections_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "appraisal_people" (
	"tenant_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"part" text NOT NULL,
	"exempt_reason" text,
	"self_text" text,
	"self_grade" text,
	"self_on" date,
	"grade" text,
	"grade_reason" text,
	"acknowledged_on" date,
	CONSTRAINT "appraisal_people_tenant_id_campaign_id_member_id_pk" PRIMARY KEY("tenant_id","campaign_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "appraisal_remarks" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"step" text NOT NULL,
	"text_sealed" "bytea" NOT NULL,
	CONSTRAINT "appraisal_remarks_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "appraisal_steps" (
	"tenant_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"step" text NOT NULL,
	"due_on" date NOT NULL,
	"ended_on" date,
	"ended_by" text,
	"note" text,
	"meeting_id" uuid,
	"expected" integer,
	"cast" integer,
	"receipts" jsonb,
	CONSTRAINT "appraisal_steps_tenant_id_campaign_id_step_pk" PRIMARY KEY("tenant_id","campaign_id","step")
);
--> statement-breakpoint
CREATE TABLE "appraisal_tallies" (
	"tenant_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"step" text NOT NULL,
	"mark" text NOT NULL,
	"votes" integer NOT NULL,
	CONSTRAINT "appraisal_tallies_tenant_id_campaign_id_member_id_step_mark_pk" PRIMARY KEY("tenant_id","campaign_id","member_id","step","mark")
);
--> statement-breakpoint
CREATE TABLE "branch_ratings" (
	"tenant_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"model" text NOT NULL,
	"grade" text NOT NULL,
	"vetoes" jsonb NOT NULL,
	"reason" text NOT NULL,
	"decided_on" date NOT NULL,
	"decided_by" text NOT NULL,
	CONSTRAINT "branch_ratings_tenant_id_org_unit_id_year_pk" PRIMARY KEY("tenant_id","org_unit_id","year")
);
--> statement-breakpoint
CREATE TABLE "mechanism_records" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"mechanism" text NOT NULL,
	"held_on" date NOT NULL,
	"title" text NOT NULL,
	"recorded_by" text NOT NULL,
	CONSTRAINT "mechanism_records_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "mechanism_years" (
	"tenant_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"mechanism" text NOT NULL,
	"plan" text NOT NULL,
	"planned_by" text NOT NULL,
	"result" text,
	"result_on" date,
	"result_by" text,
	CONSTRAINT "mechanism_years_tenant_id_org_unit_id_year_mechanism_pk" PRIMARY KEY("tenant_id","org_unit_id","year","mechanism")
);
--> statement-breakpoint
CREATE TABLE "report_problems" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"problem" text NOT NULL,
	"measure" text NOT NULL,
	"member_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"checklist_id" uuid,
	CONSTRAINT "report_problems_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "secretary_reports" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"level" text NOT NULL,
	"member_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"text" text NOT NULL,
	"figures" jsonb NOT NULL,
	"urn_id" uuid,
	"expected" integer,
	"votes" jsonb,
	"comment" text,
	"commented_by" text,
	"mark" text,
	"decided_on" date,
	"decided_by" text,
	"decided_by_account_id" uuid,
	"acknowledged_on" date,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "secretary_reports_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "attachment_objects" (
	"tenant_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"size" bigint NOT NULL,
	"media_type" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attachment_objects_tenant_id_sha256_pk" PRIMARY KEY("tenant_id","sha256")
);
--> statement-breakpoint
CREATE TABLE "record_files" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_type" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"org_path" text NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" bigint NOT NULL,
	"created_by" uuid,
	"created_by_name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" text,
	"removal_reason" text,
	CONSTRAINT "record_files_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "ballot_candidates" (
	"tenant_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "ballot_candidates_tenant_id_ballot_id_member_id_pk" PRIMARY KEY("tenant_id","ballot_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "ballot_confirmations" (
	"tenant_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ballot_confirmations_tenant_id_ballot_id_position_member_id_pk" PRIMARY KEY("tenant_id","ballot_id","position","member_id")
);
--> statement-breakpoint
CREATE TABLE "ballot_counts" (
	"tenant_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"paper" jsonb,
	"reason" text NOT NULL,
	"counted_by" text NOT NULL,
	"counted_by_account" uuid,
	"counted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ballot_counts_tenant_id_ballot_id_position_pk" PRIMARY KEY("tenant_id","ballot_id","position")
);
--> statement-breakpoint
CREATE TABLE "ballot_electors" (
	"tenant_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"pinyin" text NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "ballot_electors_tenant_id_ballot_id_member_id_pk" PRIMARY KEY("tenant_id","ballot_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "ballot_exclusions" (
	"tenant_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"reason" text NOT NULL,
	"ground" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_by_account" uuid,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone,
	"approval_note" text,
	"agreed_by_meeting" boolean NOT NULL,
	CONSTRAINT "ballot_exclusions_tenant_id_ballot_id_member_id_pk" PRIMARY KEY("tenant_id","ballot_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "ballot_letters" (
	"tenant_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"stance" text NOT NULL,
	"attachment_number" text NOT NULL,
	"received_on" date NOT NULL,
	"recorded_by" text NOT NULL,
	CONSTRAINT "ballot_letters_tenant_id_ballot_id_member_id_pk" PRIMARY KEY("tenant_id","ballot_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "ballot_papers" (
	"tenant_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"content_sealed" "bytea" NOT NULL,
	CONSTRAINT "ballot_papers_tenant_id_ballot_id_id_pk" PRIMARY KEY("tenant_id","ballot_id","id")
);
--> statement-breakpoint
CREATE TABLE "ballot_supervisors" (
	"tenant_id" uuid NOT NULL,
	"ballot_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "ballot_supervisors_tenant_id_ballot_id_member_id_pk" PRIMARY KEY("tenant_id","ballot_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "ballots" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"matter" text NOT NULL,
	"title" text NOT NULL,
	"materials" text DEFAULT '' NOT NULL,
	"held_on" date NOT NULL,
	"meeting_id" uuid,
	"subject_id" uuid,
	"method" text NOT NULL,
	"seats" integer NOT NULL,
	"allows_write_in" boolean NOT NULL,
	"uncontested_ground" text,
	"round" integer NOT NULL,
	"earlier_round_id" uuid,
	"phase" text NOT NULL,
	"urn_id" uuid,
	"result" jsonb,
	"receipts" jsonb,
	"reason" text,
	"created_by" text NOT NULL,
	"created_by_account" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "ballots_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "urn_voters" (
	"tenant_id" uuid NOT NULL,
	"urn_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"has_cast" boolean NOT NULL,
	CONSTRAINT "urn_voters_tenant_id_urn_id_member_id_pk" PRIMARY KEY("tenant_id","urn_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "urns" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"capacity" integer NOT NULL,
	"slot_bytes" integer NOT NULL,
	"needs_code" boolean NOT NULL,
	"status" text NOT NULL,
	"salt" "bytea",
	"public_key" "bytea",
	"pair_bound" "bytea",
	"heaps_bound" "bytea",
	CONSTRAINT "urns_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"column_key" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"tags" jsonb NOT NULL,
	"author" text NOT NULL,
	"audience_path" text COLLATE "C" NOT NULL,
	"status" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "articles_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "message_receipts" (
	"tenant_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"delivered_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "message_receipts_tenant_id_member_id_message_id_pk" PRIMARY KEY("tenant_id","member_id","message_id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"audience_path" text COLLATE "C" NOT NULL,
	"link" text,
	"sent_by" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "messages_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "appeal_steps" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"appeal_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"step" text NOT NULL,
	"happened_on" date NOT NULL,
	"body" jsonb NOT NULL,
	"note_sealed" "bytea",
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "appeal_steps_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "appeals" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"receipt" text NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"target_id" uuid,
	"subject" text NOT NULL,
	"content_sealed" "bytea" NOT NULL,
	"filed_on" date NOT NULL,
	"due_on" date NOT NULL,
	"status" text NOT NULL,
	"decision" text,
	"decided_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "appeals_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "disciplinary_actions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"decided_on" date NOT NULL,
	"decided_by_organ" text NOT NULL,
	"document_number" text NOT NULL,
	"fact_reference" text NOT NULL,
	"fact_key" text NOT NULL,
	"probation_until" date,
	"execution_reported_on" date,
	"execution_reported_by" uuid,
	"revoked_on" date,
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "disciplinary_actions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "disposal_cases" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ground" text NOT NULL,
	"since_on" date,
	"fact_reference" text NOT NULL,
	"fact_key" text NOT NULL,
	"fact_sealed" "bytea" NOT NULL,
	"months" integer,
	"months_reason" text,
	"previous_case_id" uuid,
	"status" text NOT NULL,
	"outcome" text,
	"effective_on" date,
	"correction_until" date,
	"closed_on" date,
	"proposed_on" date NOT NULL,
	"proposed_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "disposal_cases_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "disposal_steps" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"step" text NOT NULL,
	"happened_on" date NOT NULL,
	"body" jsonb NOT NULL,
	"note_sealed" "bytea",
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "disposal_steps_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "member_restrictions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"basis" text NOT NULL,
	"action_id" uuid,
	"lifted_by" uuid,
	"lift_reason" text,
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "member_restrictions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "checklist_templates" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"plugin_id" text NOT NULL,
	"title" text NOT NULL,
	"body" jsonb NOT NULL,
	"copied_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "checklist_templates_tenant_id_key_version_pk" PRIMARY KEY("tenant_id","key","version")
);
--> statement-breakpoint
CREATE TABLE "checklists" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"template_key" text NOT NULL,
	"template_version" integer NOT NULL,
	"plugin_id" text NOT NULL,
	"title" text NOT NULL,
	"year" integer NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "checklists_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "duty_evidence" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"note" text NOT NULL,
	"record_type" text,
	"record_id" uuid,
	"file_name" text,
	"file_type" text,
	"file_body" "bytea",
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "duty_evidence_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "duty_items" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"checklist_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"item_key" text NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"standard" text NOT NULL,
	"post" text NOT NULL,
	"evidence_kind" text NOT NULL,
	"basis" text,
	"due_on" date NOT NULL,
	"status" text NOT NULL,
	"done_on" date,
	"done_by" text,
	"done_at" timestamp (3) with time zone,
	"reopened" integer DEFAULT 0 NOT NULL,
	"reopen_reason" text,
	CONSTRAINT "duty_items_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "local"."accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"member_id" uuid,
	"login" text NOT NULL,
	"display_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"status" text NOT NULL,
	"password_changed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"tenant_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_heads_tenant_id_pk" PRIMARY KEY("tenant_id")
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"tenant_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"entry_id" uuid NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_seals_tenant_id_seq_pk" PRIMARY KEY("tenant_id","seq")
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"org_unit_id" uuid,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"granted_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "grants_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "local"."login_attempts" (
	"source" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "login_attempts_source_window_start_pk" PRIMARY KEY("source","window_start")
);
--> statement-breakpoint
CREATE TABLE "local"."login_guards" (
	"name_hash" text PRIMARY KEY NOT NULL,
	"failed_attempts" integer NOT NULL,
	"locked_until" timestamp (3) with time zone,
	"last_failed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "local"."sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"user_agent" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_blocks" (
	"tenant_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"block" integer NOT NULL,
	"first_row" integer NOT NULL,
	"last_row" integer NOT NULL,
	"rows_sealed" "bytea" NOT NULL,
	"keys" "bytea",
	"record_ids" jsonb,
	CONSTRAINT "import_blocks_tenant_id_import_id_block_pk" PRIMARY KEY("tenant_id","import_id","block")
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"tenant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"header" text NOT NULL,
	"column_key" text,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_mappings_tenant_id_kind_header_pk" PRIMARY KEY("tenant_id","kind","header")
);
--> statement-breakpoint
CREATE TABLE "import_progress" (
	"tenant_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"phase" text,
	"done_rows" integer DEFAULT 0 NOT NULL,
	"total_rows" integer DEFAULT 0 NOT NULL,
	"is_cancelled" boolean DEFAULT false NOT NULL,
	"beat_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_progress_tenant_id_import_id_pk" PRIMARY KEY("tenant_id","import_id")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"tenant_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"row_number" integer NOT NULL,
	"cells_sealed" "bytea" NOT NULL,
	"key" "bytea",
	"errors" jsonb NOT NULL,
	"skipped" boolean NOT NULL,
	"edited" boolean NOT NULL,
	CONSTRAINT "import_rows_tenant_id_import_id_row_number_pk" PRIMARY KEY("tenant_id","import_id","row_number")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"status" text NOT NULL,
	"columns" jsonb NOT NULL,
	"total_rows" integer DEFAULT 0 NOT NULL,
	"made_records" integer DEFAULT 0 NOT NULL,
	"created_by" text NOT NULL,
	"created_on" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"committed_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "imports_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"tenant_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"member_pinyin" text NOT NULL,
	"has_vote" boolean NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"note" text,
	"unit_id" uuid,
	"session" integer DEFAULT 1 NOT NULL,
	"made_up_on" date,
	"signed_in_at" timestamp (3) with time zone,
	"signed_in_by" text,
	"sign_in_misses" integer DEFAULT 0 NOT NULL,
	"sign_in_missed_at" timestamp (3) with time zone,
	"reply" text,
	"reply_reason" text,
	"reply_note" text,
	"replied_at" timestamp (3) with time zone,
	CONSTRAINT "attendance_tenant_id_meeting_id_member_id_pk" PRIMARY KEY("tenant_id","meeting_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "life_exemptions" (
	"tenant_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"period" text NOT NULL,
	"reason" text NOT NULL,
	"article" text,
	"approved_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "life_exemptions_tenant_id_org_unit_id_kind_period_pk" PRIMARY KEY("tenant_id","org_unit_id","kind","period")
);
--> statement-breakpoint
CREATE TABLE "meeting_corrections" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"changes" jsonb NOT NULL,
	"corrected_by" text NOT NULL,
	"corrected_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_corrections_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "meeting_participants" (
	"tenant_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "meeting_participants_tenant_id_meeting_id_org_unit_id_pk" PRIMARY KEY("tenant_id","meeting_id","org_unit_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_steps" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"by_name" text NOT NULL,
	"account_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"note" text,
	CONSTRAINT "meeting_steps_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"period" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"study_minutes" integer DEFAULT 0 NOT NULL,
	"agenda" jsonb NOT NULL,
	"status" text NOT NULL,
	"held_on" date,
	"chair_member_id" uuid,
	"lecturer_member_id" uuid,
	"minutes" text,
	"quorum" jsonb,
	"opened" boolean DEFAULT true NOT NULL,
	"cancel_reason" text,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone,
	"record_stage" text,
	"author_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"late_entry" jsonb,
	"rectifications" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"rectification_list_id" uuid,
	"notified_at" timestamp (3) with time zone,
	"notices" integer DEFAULT 0 NOT NULL,
	"sign_in" boolean DEFAULT false NOT NULL,
	"second_starts_at" timestamp (3) with time zone,
	"second_place" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meetings_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "resolutions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"eligible" integer NOT NULL,
	"present" integer NOT NULL,
	"in_favour" integer NOT NULL,
	"against" integer NOT NULL,
	"abstained" integer NOT NULL,
	"outcome" text NOT NULL,
	"verdict" jsonb NOT NULL,
	CONSTRAINT "resolutions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"org_unit_id" uuid,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_fetched_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_feeds_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "compliance_closings" (
	"tenant_id" uuid NOT NULL,
	"period" text NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	"cells" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "compliance_closings_tenant_id_period_pk" PRIMARY KEY("tenant_id","period")
);
--> statement-breakpoint
CREATE TABLE "compliance_freezes" (
	"tenant_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"period" text NOT NULL,
	"state" text NOT NULL,
	"done" integer NOT NULL,
	"required" integer NOT NULL,
	"held_on" date,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "compliance_freezes_tenant_id_org_unit_id_kind_period_pk" PRIMARY KEY("tenant_id","org_unit_id","kind","period")
);
--> statement-breakpoint
CREATE TABLE "duty_crews" (
	"tenant_id" uuid NOT NULL,
	"roster_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"crew" integer NOT NULL,
	CONSTRAINT "duty_crews_tenant_id_roster_id_member_id_pk" PRIMARY KEY("tenant_id","roster_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "duty_rosters" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	"crews" integer NOT NULL,
	"cycle" jsonb NOT NULL,
	"anchor_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "duty_rosters_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "life_frequencies" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"times" integer NOT NULL,
	"effective_from" date NOT NULL,
	"basis" text NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "life_frequencies_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "life_records" (
	"tenant_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"period" text NOT NULL,
	"held_on" date NOT NULL,
	"source_type" text NOT NULL,
	"source_id" uuid NOT NULL,
	"noted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "life_records_tenant_id_org_unit_id_kind_period_pk" PRIMARY KEY("tenant_id","org_unit_id","kind","period")
);
--> statement-breakpoint
CREATE TABLE "record_signal_answers" (
	"tenant_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"signal" text NOT NULL,
	"evidence" text NOT NULL,
	"answer" text NOT NULL,
	"answered_by" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "record_signal_answers_tenant_id_meeting_id_signal_evidence_pk" PRIMARY KEY("tenant_id","meeting_id","signal","evidence")
);
--> statement-breakpoint
CREATE TABLE "minutes_drafts" (
	"tenant_id" uuid NOT NULL,
	"place" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"text" text NOT NULL,
	"version" integer NOT NULL,
	"written_by" uuid,
	"written_by_name" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "minutes_drafts_tenant_id_place_pk" PRIMARY KEY("tenant_id","place")
);
--> statement-breakpoint
CREATE TABLE "affiliations" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"group_id" uuid,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "affiliations_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "attachments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "member_changes" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"field" text NOT NULL,
	"before" text,
	"after" text,
	"is_protected" boolean NOT NULL,
	"reason" text NOT NULL,
	"changed_by" uuid,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "member_changes_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "member_contacts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"contacted_on" date NOT NULL,
	"way" text NOT NULL,
	"reached" boolean NOT NULL,
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "member_contacts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "member_corrections" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"field" text NOT NULL,
	"value_sealed" "bytea" NOT NULL,
	"value_index" "bytea" NOT NULL,
	"reason" text NOT NULL,
	"evidence" text NOT NULL,
	"status" text NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answered_by_name" text,
	"answered_at" timestamp (3) with time zone,
	"filed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "member_corrections_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "member_educations" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"level" text NOT NULL,
	"degree" text,
	"school" text NOT NULL,
	"major" text NOT NULL,
	"form" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	"withdrawn_reason" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "member_educations_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "member_honours" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"level" text NOT NULL,
	"title" text NOT NULL,
	"granted_by" text NOT NULL,
	"granted_on" date NOT NULL,
	"document_number" text,
	"withdrawn_reason" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "member_honours_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "member_protected_facts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"content_sealed" "bytea",
	"purpose" text NOT NULL,
	"valid_from" date NOT NULL,
	"expires_on" date NOT NULL,
	"ended_on" date,
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"purged_at" timestamp (3) with time zone,
	CONSTRAINT "member_protected_facts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "member_standings" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"act" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"happened_on" date NOT NULL,
	"exit_kind" text,
	"ground" text,
	"reason" text NOT NULL,
	"document_number" text,
	"org_unit_id" uuid,
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "member_standings_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "member_stays" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"since" date NOT NULL,
	"until" date,
	CONSTRAINT "member_stays_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_pinyin" text COLLATE "C" NOT NULL,
	"name_initials" text COLLATE "C" NOT NULL,
	"gender" text NOT NULL,
	"birth_date" date NOT NULL,
	"id_number_sealed" "bytea" NOT NULL,
	"id_number_index" "bytea" NOT NULL,
	"phone_sealed" "bytea",
	"phone_index" "bytea",
	"ethnicity" text NOT NULL,
	"education" text NOT NULL,
	"category" text NOT NULL,
	"status" text NOT NULL,
	"joined_on" date NOT NULL,
	"formal_on" date,
	"job_title" text NOT NULL,
	"party_affairs" text,
	"police_number_sealed" "bytea",
	"police_type" text,
	"work_unit_id" uuid,
	"state" text DEFAULT 'active' NOT NULL,
	"state_since" date,
	"exit_kind" text,
	"exited_on" date,
	"import_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "members_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "committee_terms" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"elected_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"due_on" date NOT NULL,
	"document" text NOT NULL,
	"replaced_on" date,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "committee_terms_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "help_pairs" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"helper_member_id" uuid NOT NULL,
	"helped_member_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"valid_from" date NOT NULL,
	"planned_to" date,
	"valid_to" date,
	"outcome" text,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "help_pairs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "mass_org_people" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"member_id" uuid,
	"name" text NOT NULL,
	"gender" text NOT NULL,
	"birth_date" date NOT NULL,
	"joined_on" date NOT NULL,
	"left_on" date,
	"left_reason" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mass_org_people_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "mass_org_posts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"post" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "mass_org_posts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "mission_returns" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"mission_id" uuid NOT NULL,
	"temporary_branch_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"home_unit_id" uuid NOT NULL,
	"attached_from" date NOT NULL,
	"attached_to" date NOT NULL,
	"posts" jsonb NOT NULL,
	"meetings" jsonb NOT NULL,
	"deeds" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mission_returns_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "missions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"place" text NOT NULL,
	"starts_on" date NOT NULL,
	"planned_to" date NOT NULL,
	"task_document" text NOT NULL,
	"ended_on" date,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "missions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "temporary_branches" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"mission_id" uuid NOT NULL,
	"approving_unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"founded_on" date NOT NULL,
	"member_ids" jsonb NOT NULL,
	"seats" jsonb NOT NULL,
	"state" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_by_account_id" uuid,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"org_unit_id" uuid,
	"appointed_by" text,
	"document" text,
	"answer" text,
	"decided_at" timestamp (3) with time zone,
	"closed_on" date,
	CONSTRAINT "temporary_branches_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "term_changes" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"from_due_on" date NOT NULL,
	"due_on" date NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_by_account_id" uuid,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"document" text,
	"answer" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "term_changes_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "vanguard_deeds" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"done_on" date NOT NULL,
	"text" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vanguard_deeds_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "vanguard_team_members" (
	"tenant_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"joined_on" date NOT NULL,
	"left_on" date,
	CONSTRAINT "vanguard_team_members_tenant_id_team_id_member_id_pk" PRIMARY KEY("tenant_id","team_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "vanguard_teams" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"mission_id" uuid,
	"org_unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	"task" text NOT NULL,
	"leader_member_id" uuid NOT NULL,
	"started_on" date NOT NULL,
	"planned_to" date NOT NULL,
	"ended_on" date,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vanguard_teams_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "org_act_steps" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"act_id" uuid NOT NULL,
	"step" text NOT NULL,
	"by_account_id" text,
	"by_name" text NOT NULL,
	"note" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "org_act_steps_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "org_acts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"other_unit_id" uuid,
	"change" jsonb NOT NULL,
	"title" text NOT NULL,
	"applicant" text NOT NULL,
	"applied_on" date NOT NULL,
	"approving_body" text NOT NULL,
	"document_number" text,
	"grounds" text NOT NULL,
	"effective_on" date NOT NULL,
	"proposed_by" text NOT NULL,
	"decided_by" text,
	"decided_on" date,
	"carried_out_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "org_acts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "org_posts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"post" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"term_ends_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "org_posts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "org_unit_versions" (
	"tenant_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"parent_id" uuid,
	"kind" text NOT NULL,
	"form" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"sort_key" integer NOT NULL,
	CONSTRAINT "org_unit_versions_tenant_id_org_unit_id_valid_from_pk" PRIMARY KEY("tenant_id","org_unit_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "org_unit_work_units" (
	"tenant_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"work_unit_id" uuid NOT NULL,
	CONSTRAINT "org_unit_work_units_tenant_id_org_unit_id_work_unit_id_pk" PRIMARY KEY("tenant_id","org_unit_id","work_unit_id")
);
--> statement-breakpoint
CREATE TABLE "org_units" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"parent_id" uuid,
	"path" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"form" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"sort_key" integer NOT NULL,
	"founded_on" date,
	"closed_on" date,
	"officer_count" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "org_units_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "work_units" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"parent_id" uuid,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"police_type" text,
	"sort_key" integer NOT NULL,
	"closed_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "work_units_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"tenant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"is_enabled" boolean NOT NULL,
	"for_mandatory" boolean NOT NULL,
	"per_minute" integer NOT NULL,
	"settings" jsonb NOT NULL,
	"secret_sealed" "bytea",
	"tested_at" timestamp (3) with time zone,
	"test_outcome" text,
	"updated_by_name" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "channels_tenant_id_kind_pk" PRIMARY KEY("tenant_id","kind")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"parcel_id" uuid,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"handed_at" timestamp (3) with time zone,
	"provider_id" text,
	"error_code" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deliveries_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "deliveries_once" UNIQUE("tenant_id","notice_id","member_id","channel")
);
--> statement-breakpoint
CREATE TABLE "member_channels" (
	"tenant_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"accepts" boolean NOT NULL,
	"address_sealed" "bytea",
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "member_channels_tenant_id_member_id_channel_pk" PRIMARY KEY("tenant_id","member_id","channel")
);
--> statement-breakpoint
CREATE TABLE "notice_recipients" (
	"tenant_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "notice_recipients_tenant_id_notice_id_member_id_pk" PRIMARY KEY("tenant_id","notice_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"link" text,
	"urgency" text NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"org_path" text COLLATE "C" NOT NULL,
	"sent_by" text NOT NULL,
	"state" text NOT NULL,
	"message_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notices_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notices_matter" UNIQUE("tenant_id","matter")
);
--> statement-breakpoint
CREATE TABLE "reminder_settings" (
	"tenant_id" uuid NOT NULL,
	"quiet_from" text NOT NULL,
	"quiet_to" text NOT NULL,
	"digest_at" text NOT NULL,
	"updated_by_name" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reminder_settings_tenant_id_pk" PRIMARY KEY("tenant_id")
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"org_path" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"rule_key" text,
	"occasion" text NOT NULL,
	"phase" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"audience" jsonb NOT NULL,
	"urgency" text NOT NULL,
	"send_on" date NOT NULL,
	"send_time" text NOT NULL,
	"is_provisional" boolean NOT NULL,
	"is_edited" boolean NOT NULL,
	"state" text NOT NULL,
	"approved_by_name" text,
	"approved_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"notice_id" uuid,
	"cancel_reason" text,
	"corrects_id" uuid,
	"created_by_name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reminders_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"tenant_id" uuid NOT NULL,
	"period" text NOT NULL,
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"occurred_on" date NOT NULL,
	"quantity" bigint NOT NULL,
	"unit" text NOT NULL,
	"title" text NOT NULL,
	"source_type" text NOT NULL,
	"source_id" uuid NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "facts_tenant_id_period_id_pk" PRIMARY KEY("tenant_id","period","id")
);
--> statement-breakpoint
CREATE TABLE "objections" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"entry_period" text NOT NULL,
	"entry_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"reason" text NOT NULL,
	"status" text NOT NULL,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone,
	"correction_entry_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "objections_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "rule_sets" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"plugin_id" text,
	"title" text NOT NULL,
	"body" jsonb NOT NULL,
	"hash" text NOT NULL,
	"status" text NOT NULL,
	"adopted_by" text,
	"adopted_at" timestamp (3) with time zone,
	CONSTRAINT "rule_sets_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "run_facts" (
	"tenant_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"fact_period" text NOT NULL,
	"fact_id" uuid NOT NULL,
	CONSTRAINT "run_facts_tenant_id_run_id_fact_period_fact_id_pk" PRIMARY KEY("tenant_id","run_id","fact_period","fact_id")
);
--> statement-breakpoint
CREATE TABLE "run_subjects" (
	"tenant_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	CONSTRAINT "run_subjects_tenant_id_run_id_subject_id_pk" PRIMARY KEY("tenant_id","run_id","subject_id")
);
--> statement-breakpoint
CREATE TABLE "score_entries" (
	"tenant_id" uuid NOT NULL,
	"period" text NOT NULL,
	"id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"dimension" text NOT NULL,
	"rule_key" text NOT NULL,
	"rule_version" integer NOT NULL,
	"fact_id" uuid,
	"raw_points" bigint NOT NULL,
	"points" bigint NOT NULL,
	"reverses_id" uuid,
	"objection_id" uuid,
	"note" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "score_entries_tenant_id_period_id_pk" PRIMARY KEY("tenant_id","period","id")
);
--> statement-breakpoint
CREATE TABLE "score_results" (
	"tenant_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"total" bigint NOT NULL,
	"dimensions" jsonb NOT NULL,
	"published_total" bigint NOT NULL,
	"fact_count" integer NOT NULL,
	CONSTRAINT "score_results_tenant_id_run_id_subject_id_pk" PRIMARY KEY("tenant_id","run_id","subject_id")
);
--> statement-breakpoint
CREATE TABLE "score_runs" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rule_set_id" uuid NOT NULL,
	"from_period" text NOT NULL,
	"to_period" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"status" text NOT NULL,
	"member_count" integer NOT NULL,
	"fact_count" integer NOT NULL,
	"inputs_hash" text NOT NULL,
	"results_hash" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"objections_until" date,
	CONSTRAINT "score_runs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "statistics_snapshots" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"org_unit_name" text NOT NULL,
	"path" text NOT NULL,
	"as_of" date NOT NULL,
	"year" integer NOT NULL,
	"tables" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"frozen_by_name" text NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statistics_snapshots_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "course_progress" (
	"tenant_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"section_id" text NOT NULL,
	"is_read" boolean DEFAULT false NOT NULL,
	"ranges" jsonb NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "course_progress_tenant_id_member_id_course_id_section_id_pk" PRIMARY KEY("tenant_id","member_id","course_id","section_id")
);
--> statement-breakpoint
CREATE TABLE "course_versions" (
	"tenant_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"content" jsonb NOT NULL,
	"published_by" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "course_versions_tenant_id_course_id_version_pk" PRIMARY KEY("tenant_id","course_id","version")
);
--> statement-breakpoint
CREATE TABLE "courses" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"audience_path" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"is_changed" boolean DEFAULT true NOT NULL,
	"edition" integer DEFAULT 1 NOT NULL,
	"published_at" timestamp (3) with time zone,
	"withdrawn_reason" text,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "courses_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"stem" text NOT NULL,
	"options" jsonb NOT NULL,
	"key" jsonb NOT NULL,
	"explanation" text NOT NULL,
	"basis" text NOT NULL,
	"tags" jsonb NOT NULL,
	"difficulty" integer NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "questions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "quiz_attempts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"quiz_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"paper" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"saved_at" timestamp (3) with time zone,
	"submitted_at" timestamp (3) with time zone,
	"correct" integer,
	"passed" boolean,
	CONSTRAINT "quiz_attempts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "quizzes" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"audience_path" text COLLATE "C" NOT NULL,
	"title" text NOT NULL,
	"draw" jsonb NOT NULL,
	"pass_percent" integer NOT NULL,
	"attempts" integer NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"minutes" integer NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "quizzes_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "reflection_comments" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reflection_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	CONSTRAINT "reflection_comments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "reflections" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"audience_path" text COLLATE "C" NOT NULL,
	"course_id" uuid,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	CONSTRAINT "reflections_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "study_certificates" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"year" text NOT NULL,
	"serial" integer NOT NULL,
	"number" text NOT NULL,
	"member_name" text NOT NULL,
	"org_unit_name" text NOT NULL,
	"hundredths" integer NOT NULL,
	"required_hours" integer NOT NULL,
	"issued_on" date NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "study_certificates_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "study_credits" (
	"tenant_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"source_type" text NOT NULL,
	"source_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"title" text NOT NULL,
	"minutes" integer NOT NULL,
	"year" text NOT NULL,
	"credited_on" date NOT NULL,
	"ground" text NOT NULL,
	"grounded_by" text NOT NULL,
	"credited_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "study_credits_tenant_id_member_id_source_type_source_id_pk" PRIMARY KEY("tenant_id","member_id","source_type","source_id")
);
--> statement-breakpoint
CREATE TABLE "study_entries" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"course_id" uuid,
	"title" text NOT NULL,
	"note" text NOT NULL,
	"studied_on" date NOT NULL,
	"minutes" integer NOT NULL,
	"state" text NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"answer" text,
	CONSTRAINT "study_entries_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "study_plans" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"year" text NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"target_hours" integer NOT NULL,
	"themes" jsonb NOT NULL,
	"state" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"adopted_by" text,
	"adopted_on" date,
	"adopted_by_act" text,
	CONSTRAINT "study_plans_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "talk_notes" (
	"tenant_id" uuid NOT NULL,
	"talk_id" uuid NOT NULL,
	"author_member_id" uuid NOT NULL,
	"text_sealed" "bytea" NOT NULL,
	"expires_on" date NOT NULL,
	CONSTRAINT "talk_notes_tenant_id_talk_id_author_member_id_pk" PRIMARY KEY("tenant_id","talk_id","author_member_id")
);
--> statement-breakpoint
CREATE TABLE "talks" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"low_member_id" uuid NOT NULL,
	"high_member_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"state" text NOT NULL,
	"recorded_by_member_id" uuid,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"answered_on" date,
	CONSTRAINT "talks_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "exchanges" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"to_tenant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"payload" jsonb NOT NULL,
	"reply_to" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by_name" text NOT NULL,
	CONSTRAINT "exchanges_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "plugin_switches" (
	"tenant_id" uuid NOT NULL,
	"plugin_id" text NOT NULL,
	"enabled" boolean NOT NULL,
	"version" text NOT NULL,
	"settings" jsonb NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text NOT NULL,
	CONSTRAINT "plugin_switches_tenant_id_plugin_id_pk" PRIMARY KEY("tenant_id","plugin_id")
);
--> statement-breakpoint
CREATE TABLE "tenant_settings" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"value" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "tenant_settings_tenant_id_key_pk" PRIMARY KEY("tenant_id","key")
);
--> statement-breakpoint
CREATE TABLE "ref"."tenants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"path" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "transfer_events" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"transfer_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_name" text NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "transfer_events_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "transfer_keys" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"public_key" text NOT NULL,
	"private_key_sealed" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "transfer_keys_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "transfer_letter_counters" (
	"tenant_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "transfer_letter_counters_tenant_id_year_pk" PRIMARY KEY("tenant_id","year")
);
--> statement-breakpoint
CREATE TABLE "transfer_letters" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"transfer_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"issued_on" date NOT NULL,
	"valid_until" date NOT NULL,
	"state" text NOT NULL,
	"code_sealed" "bytea" NOT NULL,
	"issued_by_name" text NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "transfer_letters_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "transfer_trusted_keys" (
	"tenant_id" uuid NOT NULL,
	"issuer_code" text NOT NULL,
	"issuer_name" text NOT NULL,
	"public_key" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	"confirmed_by_name" text NOT NULL,
	CONSTRAINT "transfer_trusted_keys_tenant_id_issuer_code_pk" PRIMARY KEY("tenant_id","issuer_code")
);
--> statement-breakpoint
CREATE TABLE "transfers" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"direction" text NOT NULL,
	"way" text NOT NULL,
	"state" text NOT NULL,
	"attempt" integer NOT NULL,
	"member_id" uuid,
	"member_name" text NOT NULL,
	"name_pinyin" text COLLATE "C" NOT NULL,
	"name_initials" text NOT NULL,
	"member_status" text NOT NULL,
	"from_unit_id" uuid,
	"from_unit_name" text NOT NULL,
	"from_tenant_id" uuid,
	"from_tenant_name" text NOT NULL,
	"target_tenant_id" uuid,
	"to_tenant_name" text NOT NULL,
	"to_unit_id" uuid,
	"to_unit_name" text,
	"to_group_id" uuid,
	"reason" text NOT NULL,
	"reason_note" text NOT NULL,
	"dues_paid_to" text,
	"confirmed" jsonb NOT NULL,
	"ends_posts" boolean NOT NULL,
	"drafted_on" date NOT NULL,
	"drafted_by" text NOT NULL,
	"drafted_by_name" text NOT NULL,
	"approved_on" date,
	"approved_by" text,
	"approved_by_name" text,
	"sent_on" date,
	"letter_number" text,
	"letter_issued_on" date,
	"letter_valid_until" date,
	"refusal_reason" text,
	"refusal_note" text,
	"refused_on" date,
	"received_on" date,
	"record_sealed" "bytea",
	"origin_member_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "transfers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "activity_enrolments" ADD CONSTRAINT "activity_enrolments_tenant_id_session_id_activity_sessions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","session_id") REFERENCES "public"."activity_sessions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_quotas" ADD CONSTRAINT "activity_quotas_tenant_id_session_id_activity_sessions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","session_id") REFERENCES "public"."activity_sessions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_sessions" ADD CONSTRAINT "activity_sessions_tenant_id_activity_id_activities_tenant_id_id_fk" FOREIGN KEY ("tenant_id","activity_id") REFERENCES "public"."activities"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_works" ADD CONSTRAINT "activity_works_tenant_id_activity_id_activities_tenant_id_id_fk" FOREIGN KEY ("tenant_id","activity_id") REFERENCES "public"."activities"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admission_documents" ADD CONSTRAINT "admission_documents_tenant_id_case_id_admission_cases_tenant_id_id_fk" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."admission_cases"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admission_objections" ADD CONSTRAINT "admission_objections_tenant_id_publicity_id_admission_publicities_tenant_id_id_fk" FOREIGN KEY ("tenant_id","publicity_id") REFERENCES "public"."admission_publicities"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admission_overrides" ADD CONSTRAINT "admission_overrides_tenant_id_case_id_admission_cases_tenant_id_id_fk" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."admission_cases"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admission_publicities" ADD CONSTRAINT "admission_publicities_tenant_id_case_id_admission_cases_tenant_id_id_fk" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."admission_cases"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admission_steps" ADD CONSTRAINT "admission_steps_tenant_id_case_id_admission_cases_tenant_id_id_fk" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."admission_cases"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_grade_records" ADD CONSTRAINT "appraisal_grade_records_tenant_id_campaign_id_appraisal_campaigns_tenant_id_id_fk" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "public"."appraisal_campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_invitations" ADD CONSTRAINT "appraisal_invitations_tenant_id_campaign_id_appraisal_campaigns_tenant_id_id_fk" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "public"."appraisal_campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_people" ADD CONSTRAINT "appraisal_people_tenant_id_campaign_id_appraisal_campaigns_tenant_id_id_fk" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "public"."appraisal_campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_remarks" ADD CONSTRAINT "appraisal_remarks_tenant_id_campaign_id_appraisal_campaigns_tenant_id_id_fk" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "public"."appraisal_campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_steps" ADD CONSTRAINT "appraisal_steps_tenant_id_campaign_id_appraisal_campaigns_tenant_id_id_fk" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "public"."appraisal_campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_tallies" ADD CONSTRAINT "appraisal_tallies_tenant_id_campaign_id_appraisal_campaigns_tenant_id_id_fk" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "public"."appraisal_campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_problems" ADD CONSTRAINT "report_problems_tenant_id_report_id_secretary_reports_tenant_id_id_fk" FOREIGN KEY ("tenant_id","report_id") REFERENCES "public"."secretary_reports"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_candidates" ADD CONSTRAINT "ballot_candidates_tenant_id_ballot_id_ballots_tenant_id_id_fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballots"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_confirmations" ADD CONSTRAINT "ballot_confirmations_tenant_id_ballot_id_ballots_tenant_id_id_fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballots"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_counts" ADD CONSTRAINT "ballot_counts_tenant_id_ballot_id_ballots_tenant_id_id_fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballots"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_electors" ADD CONSTRAINT "ballot_electors_tenant_id_ballot_id_ballots_tenant_id_id_fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballots"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_exclusions" ADD CONSTRAINT "ballot_exclusions_tenant_id_ballot_id_ballots_tenant_id_id_fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballots"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_letters" ADD CONSTRAINT "ballot_letters_tenant_id_ballot_id_ballots_tenant_id_id_fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballots"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_papers" ADD CONSTRAINT "ballot_papers_tenant_id_ballot_id_ballots_tenant_id_id_fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballots"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_supervisors" ADD CONSTRAINT "ballot_supervisors_tenant_id_ballot_id_ballots_tenant_id_id_fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballots"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urn_voters" ADD CONSTRAINT "urn_voters_tenant_id_urn_id_urns_tenant_id_id_fk" FOREIGN KEY ("tenant_id","urn_id") REFERENCES "public"."urns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_receipts" ADD CONSTRAINT "message_receipts_tenant_id_message_id_messages_tenant_id_id_fk" FOREIGN KEY ("tenant_id","message_id") REFERENCES "public"."messages"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeal_steps" ADD CONSTRAINT "appeal_steps_tenant_id_appeal_id_appeals_tenant_id_id_fk" FOREIGN KEY ("tenant_id","appeal_id") REFERENCES "public"."appeals"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disposal_steps" ADD CONSTRAINT "disposal_steps_tenant_id_case_id_disposal_cases_tenant_id_id_fk" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."disposal_cases"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_evidence" ADD CONSTRAINT "duty_evidence_tenant_id_item_id_duty_items_tenant_id_id_fk" FOREIGN KEY ("tenant_id","item_id") REFERENCES "public"."duty_items"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_items" ADD CONSTRAINT "duty_items_tenant_id_checklist_id_checklists_tenant_id_id_fk" FOREIGN KEY ("tenant_id","checklist_id") REFERENCES "public"."checklists"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_blocks" ADD CONSTRAINT "import_blocks_tenant_id_import_id_imports_tenant_id_id_fk" FOREIGN KEY ("tenant_id","import_id") REFERENCES "public"."imports"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_progress" ADD CONSTRAINT "import_progress_tenant_id_import_id_imports_tenant_id_id_fk" FOREIGN KEY ("tenant_id","import_id") REFERENCES "public"."imports"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_tenant_id_import_id_imports_tenant_id_id_fk" FOREIGN KEY ("tenant_id","import_id") REFERENCES "public"."imports"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_tenant_id_meeting_id_meetings_tenant_id_id_fk" FOREIGN KEY ("tenant_id","meeting_id") REFERENCES "public"."meetings"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_corrections" ADD CONSTRAINT "meeting_corrections_tenant_id_meeting_id_meetings_tenant_id_id_fk" FOREIGN KEY ("tenant_id","meeting_id") REFERENCES "public"."meetings"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_participants" ADD CONSTRAINT "meeting_participants_tenant_id_meeting_id_meetings_tenant_id_id_fk" FOREIGN KEY ("tenant_id","meeting_id") REFERENCES "public"."meetings"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_steps" ADD CONSTRAINT "meeting_steps_tenant_id_meeting_id_meetings_tenant_id_id_fk" FOREIGN KEY ("tenant_id","meeting_id") REFERENCES "public"."meetings"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_tenant_id_meeting_id_meetings_tenant_id_id_fk" FOREIGN KEY ("tenant_id","meeting_id") REFERENCES "public"."meetings"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_crews" ADD CONSTRAINT "duty_crews_tenant_id_roster_id_duty_rosters_tenant_id_id_fk" FOREIGN KEY ("tenant_id","roster_id") REFERENCES "public"."duty_rosters"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_changes" ADD CONSTRAINT "member_changes_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_contacts" ADD CONSTRAINT "member_contacts_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_corrections" ADD CONSTRAINT "member_corrections_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_educations" ADD CONSTRAINT "member_educations_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_honours" ADD CONSTRAINT "member_honours_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_protected_facts" ADD CONSTRAINT "member_protected_facts_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_standings" ADD CONSTRAINT "member_standings_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_stays" ADD CONSTRAINT "member_stays_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mass_org_posts" ADD CONSTRAINT "mass_org_posts_tenant_id_person_id_mass_org_people_tenant_id_id_fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."mass_org_people"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mission_returns" ADD CONSTRAINT "mission_returns_tenant_id_mission_id_missions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","mission_id") REFERENCES "public"."missions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "temporary_branches" ADD CONSTRAINT "temporary_branches_tenant_id_mission_id_missions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","mission_id") REFERENCES "public"."missions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vanguard_deeds" ADD CONSTRAINT "vanguard_deeds_tenant_id_team_id_vanguard_teams_tenant_id_id_fk" FOREIGN KEY ("tenant_id","team_id") REFERENCES "public"."vanguard_teams"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vanguard_team_members" ADD CONSTRAINT "vanguard_team_members_tenant_id_team_id_vanguard_teams_tenant_id_id_fk" FOREIGN KEY ("tenant_id","team_id") REFERENCES "public"."vanguard_teams"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vanguard_teams" ADD CONSTRAINT "vanguard_teams_tenant_id_mission_id_missions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","mission_id") REFERENCES "public"."missions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_act_steps" ADD CONSTRAINT "org_act_steps_tenant_id_act_id_org_acts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","act_id") REFERENCES "public"."org_acts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_acts" ADD CONSTRAINT "org_acts_tenant_id_org_unit_id_org_units_tenant_id_id_fk" FOREIGN KEY ("tenant_id","org_unit_id") REFERENCES "public"."org_units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_posts" ADD CONSTRAINT "org_posts_tenant_id_org_unit_id_org_units_tenant_id_id_fk" FOREIGN KEY ("tenant_id","org_unit_id") REFERENCES "public"."org_units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_unit_versions" ADD CONSTRAINT "org_unit_versions_tenant_id_org_unit_id_org_units_tenant_id_id_fk" FOREIGN KEY ("tenant_id","org_unit_id") REFERENCES "public"."org_units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_unit_work_units" ADD CONSTRAINT "org_unit_work_units_tenant_id_org_unit_id_org_units_tenant_id_id_fk" FOREIGN KEY ("tenant_id","org_unit_id") REFERENCES "public"."org_units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_unit_work_units" ADD CONSTRAINT "org_unit_work_units_tenant_id_work_unit_id_work_units_tenant_id_id_fk" FOREIGN KEY ("tenant_id","work_unit_id") REFERENCES "public"."work_units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_units" ADD CONSTRAINT "org_units_tenant_id_parent_id_org_units_tenant_id_id_fk" FOREIGN KEY ("tenant_id","parent_id") REFERENCES "public"."org_units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_units" ADD CONSTRAINT "work_units_tenant_id_parent_id_work_units_tenant_id_id_fk" FOREIGN KEY ("tenant_id","parent_id") REFERENCES "public"."work_units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_tenant_id_notice_id_notices_tenant_id_id_fk" FOREIGN KEY ("tenant_id","notice_id") REFERENCES "public"."notices"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_recipients" ADD CONSTRAINT "notice_recipients_tenant_id_notice_id_notices_tenant_id_id_fk" FOREIGN KEY ("tenant_id","notice_id") REFERENCES "public"."notices"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_entries" ADD CONSTRAINT "score_entries_tenant_id_run_id_score_runs_tenant_id_id_fk" FOREIGN KEY ("tenant_id","run_id") REFERENCES "public"."score_runs"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_results" ADD CONSTRAINT "score_results_tenant_id_run_id_score_runs_tenant_id_id_fk" FOREIGN KEY ("tenant_id","run_id") REFERENCES "public"."score_runs"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_progress" ADD CONSTRAINT "course_progress_tenant_id_course_id_courses_tenant_id_id_fk" FOREIGN KEY ("tenant_id","course_id") REFERENCES "public"."courses"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_tenant_id_course_id_courses_tenant_id_id_fk" FOREIGN KEY ("tenant_id","course_id") REFERENCES "public"."courses"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_attempts" ADD CONSTRAINT "quiz_attempts_tenant_id_quiz_id_quizzes_tenant_id_id_fk" FOREIGN KEY ("tenant_id","quiz_id") REFERENCES "public"."quizzes"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reflection_comments" ADD CONSTRAINT "reflection_comments_tenant_id_reflection_id_reflections_tenant_id_id_fk" FOREIGN KEY ("tenant_id","reflection_id") REFERENCES "public"."reflections"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_notes" ADD CONSTRAINT "talk_notes_tenant_id_talk_id_talks_tenant_id_id_fk" FOREIGN KEY ("tenant_id","talk_id") REFERENCES "public"."talks"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer_events" ADD CONSTRAINT "transfer_events_tenant_id_transfer_id_transfers_tenant_id_id_fk" FOREIGN KEY ("tenant_id","transfer_id") REFERENCES "public"."transfers"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer_letters" ADD CONSTRAINT "transfer_letters_tenant_id_transfer_id_transfers_tenant_id_id_fk" FOREIGN KEY ("tenant_id","transfer_id") REFERENCES "public"."transfers"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("tenant_id","subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "local"."outbox" USING btree ("next_attempt_at","id");--> statement-breakpoint
CREATE INDEX "activities_unit" ON "activities" USING btree ("tenant_id","org_unit_id","enrol_until");--> statement-breakpoint
CREATE INDEX "activities_audience" ON "activities" USING btree ("tenant_id","audience_unit_id","enrol_until");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_enrolments_queue" ON "activity_enrolments" USING btree ("tenant_id","session_id","queue");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_enrolments_member" ON "activity_enrolments" USING btree ("tenant_id","activity_id","member_id") WHERE state <> 'withdrawn' and member_id is not null;--> statement-breakpoint
CREATE INDEX "activity_enrolments_person" ON "activity_enrolments" USING btree ("tenant_id","member_id","held_on");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_quotas_position" ON "activity_quotas" USING btree ("tenant_id","session_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_sessions_position" ON "activity_sessions" USING btree ("tenant_id","activity_id","position");--> statement-breakpoint
CREATE INDEX "activity_sessions_start" ON "activity_sessions" USING btree ("tenant_id","starts_at");--> statement-breakpoint
CREATE INDEX "activity_works_activity" ON "activity_works" USING btree ("tenant_id","activity_id","submitted_at");--> statement-breakpoint
CREATE INDEX "activity_works_member" ON "activity_works" USING btree ("tenant_id","member_id","submitted_at");--> statement-breakpoint
CREATE INDEX "activity_works_shown" ON "activity_works" USING btree ("tenant_id","reviewed_at") WHERE state = 'shown';--> statement-breakpoint
CREATE UNIQUE INDEX "admission_cases_person" ON "admission_cases" USING btree ("tenant_id","id_number_index") WHERE state in ('open', 'suspended');--> statement-breakpoint
CREATE INDEX "admission_cases_list" ON "admission_cases" USING btree ("tenant_id","state","name_pinyin","id");--> statement-breakpoint
CREATE INDEX "admission_cases_unit" ON "admission_cases" USING btree ("tenant_id","org_unit_id","state");--> statement-breakpoint
CREATE INDEX "admission_cases_member" ON "admission_cases" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "admission_documents_case" ON "admission_documents" USING btree ("tenant_id","case_id");--> statement-breakpoint
CREATE INDEX "admission_objections_publicity" ON "admission_objections" USING btree ("tenant_id","publicity_id");--> statement-breakpoint
CREATE UNIQUE INDEX "admission_overrides_open" ON "admission_overrides" USING btree ("tenant_id","case_id","step") WHERE state in ('requested', 'approved');--> statement-breakpoint
CREATE INDEX "admission_overrides_state" ON "admission_overrides" USING btree ("tenant_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "admission_publicities_open" ON "admission_publicities" USING btree ("tenant_id","case_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "admission_publicities_list" ON "admission_publicities" USING btree ("tenant_id","state","starts_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "admission_steps_position" ON "admission_steps" USING btree ("tenant_id","case_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "admission_steps_replaces" ON "admission_steps" USING btree ("tenant_id","replaces");--> statement-breakpoint
CREATE UNIQUE INDEX "appraisal_campaigns_once" ON "appraisal_campaigns" USING btree ("tenant_id","org_unit_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "appraisal_invitations_secret" ON "appraisal_invitations" USING btree ("tenant_id","secret_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "appraisal_objections_once" ON "appraisal_objections" USING btree ("tenant_id","subject_type","subject_id","member_id");--> statement-breakpoint
CREATE INDEX "appraisal_people_member" ON "appraisal_people" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "appraisal_remarks_member" ON "appraisal_remarks" USING btree ("tenant_id","campaign_id","member_id");--> statement-breakpoint
CREATE INDEX "mechanism_records_year" ON "mechanism_records" USING btree ("tenant_id","org_unit_id","year","mechanism");--> statement-breakpoint
CREATE INDEX "report_problems_report" ON "report_problems" USING btree ("tenant_id","report_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "secretary_reports_once" ON "secretary_reports" USING btree ("tenant_id","org_unit_id","year","level");--> statement-breakpoint
CREATE INDEX "record_files_owner" ON "record_files" USING btree ("tenant_id","owner_type","owner_id");--> statement-breakpoint
CREATE INDEX "record_files_content" ON "record_files" USING btree ("tenant_id","sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "record_files_once" ON "record_files" USING btree ("tenant_id","owner_type","owner_id","sha256") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "ballot_electors_member" ON "ballot_electors" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "ballot_supervisors_member" ON "ballot_supervisors" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "ballots_unit" ON "ballots" USING btree ("tenant_id","org_unit_id","held_on");--> statement-breakpoint
CREATE INDEX "ballots_subject" ON "ballots" USING btree ("tenant_id","subject_id");--> statement-breakpoint
CREATE INDEX "urn_voters_member" ON "urn_voters" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("tenant_id","status","published_at");--> statement-breakpoint
CREATE INDEX "message_receipts_message" ON "message_receipts" USING btree ("tenant_id","message_id");--> statement-breakpoint
CREATE INDEX "messages_sent" ON "messages" USING btree ("tenant_id","sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "appeal_steps_position" ON "appeal_steps" USING btree ("tenant_id","appeal_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "appeals_receipt" ON "appeals" USING btree ("tenant_id","receipt");--> statement-breakpoint
CREATE UNIQUE INDEX "appeals_running" ON "appeals" USING btree ("tenant_id","member_id","target_id") WHERE decided_on is null and target_id is not null and status <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "appeals_unit" ON "appeals" USING btree ("tenant_id","org_unit_id","due_on");--> statement-breakpoint
CREATE INDEX "appeals_member" ON "appeals" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "disciplinary_actions_document" ON "disciplinary_actions" USING btree ("tenant_id","member_id","document_number");--> statement-breakpoint
CREATE INDEX "disciplinary_actions_unit" ON "disciplinary_actions" USING btree ("tenant_id","org_unit_id","decided_on");--> statement-breakpoint
CREATE UNIQUE INDEX "disposal_cases_fact" ON "disposal_cases" USING btree ("tenant_id","member_id","fact_key") WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX "disposal_cases_member" ON "disposal_cases" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "disposal_cases_unit" ON "disposal_cases" USING btree ("tenant_id","org_unit_id","proposed_on");--> statement-breakpoint
CREATE UNIQUE INDEX "disposal_steps_position" ON "disposal_steps" USING btree ("tenant_id","case_id","position");--> statement-breakpoint
CREATE INDEX "member_restrictions_member" ON "member_restrictions" USING btree ("tenant_id","member_id","from_on");--> statement-breakpoint
CREATE UNIQUE INDEX "checklists_once" ON "checklists" USING btree ("tenant_id","org_unit_id","template_key","year");--> statement-breakpoint
CREATE INDEX "duty_evidence_item" ON "duty_evidence" USING btree ("tenant_id","item_id");--> statement-breakpoint
CREATE INDEX "duty_items_unit" ON "duty_items" USING btree ("tenant_id","org_unit_id","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_login" ON "local"."accounts" USING btree ("login");--> statement-breakpoint
CREATE INDEX "accounts_tenant" ON "local"."accounts" USING btree ("tenant_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_seals_entry" ON "audit_seals" USING btree ("tenant_id","entry_id");--> statement-breakpoint
CREATE INDEX "grants_account" ON "grants" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "local"."sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "local"."sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "import_rows_key" ON "import_rows" USING btree ("tenant_id","import_id","key");--> statement-breakpoint
CREATE INDEX "imports_made" ON "imports" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE INDEX "attendance_member" ON "attendance" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "meeting_corrections_meeting" ON "meeting_corrections" USING btree ("tenant_id","meeting_id","corrected_at");--> statement-breakpoint
CREATE INDEX "meeting_participants_unit" ON "meeting_participants" USING btree ("tenant_id","org_unit_id");--> statement-breakpoint
CREATE INDEX "meeting_steps_meeting" ON "meeting_steps" USING btree ("tenant_id","meeting_id","at");--> statement-breakpoint
CREATE INDEX "meetings_unit" ON "meetings" USING btree ("tenant_id","org_unit_id","kind","period");--> statement-breakpoint
CREATE INDEX "meetings_start" ON "meetings" USING btree ("tenant_id","starts_at");--> statement-breakpoint
CREATE INDEX "meetings_stage" ON "meetings" USING btree ("tenant_id","record_stage","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "resolutions_position" ON "resolutions" USING btree ("tenant_id","meeting_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token" ON "calendar_feeds" USING btree ("tenant_id","token_hash");--> statement-breakpoint
CREATE INDEX "calendar_feeds_account" ON "calendar_feeds" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "duty_crews_member" ON "duty_crews" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "duty_rosters_unit" ON "duty_rosters" USING btree ("tenant_id","org_unit_id");--> statement-breakpoint
CREATE INDEX "life_frequencies_kind" ON "life_frequencies" USING btree ("tenant_id","kind","effective_from");--> statement-breakpoint
CREATE UNIQUE INDEX "affiliations_open" ON "affiliations" USING btree ("tenant_id","member_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "affiliations_unit" ON "affiliations" USING btree ("tenant_id","org_unit_id","member_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "affiliations_member" ON "affiliations" USING btree ("tenant_id","member_id","valid_from");--> statement-breakpoint
CREATE UNIQUE INDEX "attachments_open" ON "attachments" USING btree ("tenant_id","member_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "attachments_unit" ON "attachments" USING btree ("tenant_id","org_unit_id","valid_from");--> statement-breakpoint
CREATE INDEX "member_changes_member" ON "member_changes" USING btree ("tenant_id","member_id","changed_at");--> statement-breakpoint
CREATE INDEX "member_contacts_member" ON "member_contacts" USING btree ("tenant_id","member_id","contacted_on");--> statement-breakpoint
CREATE UNIQUE INDEX "member_corrections_pending" ON "member_corrections" USING btree ("tenant_id","member_id","field") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "member_corrections_member" ON "member_corrections" USING btree ("tenant_id","member_id","filed_at");--> statement-breakpoint
CREATE INDEX "member_corrections_open" ON "member_corrections" USING btree ("tenant_id","filed_at","id") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "member_educations_member" ON "member_educations" USING btree ("tenant_id","member_id","started_on");--> statement-breakpoint
CREATE INDEX "member_honours_member" ON "member_honours" USING btree ("tenant_id","member_id","granted_on");--> statement-breakpoint
CREATE INDEX "member_protected_facts_member" ON "member_protected_facts" USING btree ("tenant_id","member_id","expires_on");--> statement-breakpoint
CREATE INDEX "member_protected_facts_due" ON "member_protected_facts" USING btree ("tenant_id","expires_on") WHERE purged_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "member_standings_seq" ON "member_standings" USING btree ("tenant_id","member_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "member_stays_open" ON "member_stays" USING btree ("tenant_id","member_id") WHERE until is null;--> statement-breakpoint
CREATE UNIQUE INDEX "members_id_number" ON "members" USING btree ("tenant_id","id_number_index");--> statement-breakpoint
CREATE INDEX "members_pinyin" ON "members" USING btree ("tenant_id","name_pinyin","id");--> statement-breakpoint
CREATE INDEX "members_import" ON "members" USING btree ("tenant_id","import_id");--> statement-breakpoint
CREATE INDEX "members_state" ON "members" USING btree ("tenant_id","state","name_pinyin") WHERE state <> 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "committee_terms_open" ON "committee_terms" USING btree ("tenant_id","org_unit_id") WHERE replaced_on is null;--> statement-breakpoint
CREATE INDEX "committee_terms_unit" ON "committee_terms" USING btree ("tenant_id","org_unit_id","elected_on");--> statement-breakpoint
CREATE UNIQUE INDEX "help_pairs_open" ON "help_pairs" USING btree ("tenant_id","helper_member_id","helped_member_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "help_pairs_unit" ON "help_pairs" USING btree ("tenant_id","org_unit_id","valid_from");--> statement-breakpoint
CREATE INDEX "mass_org_people_unit" ON "mass_org_people" USING btree ("tenant_id","org_unit_id","joined_on");--> statement-breakpoint
CREATE UNIQUE INDEX "mass_org_people_member" ON "mass_org_people" USING btree ("tenant_id","org_unit_id","member_id") WHERE left_on is null;--> statement-breakpoint
CREATE INDEX "mass_org_posts_unit" ON "mass_org_posts" USING btree ("tenant_id","org_unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mission_returns_member" ON "mission_returns" USING btree ("tenant_id","temporary_branch_id","member_id");--> statement-breakpoint
CREATE INDEX "mission_returns_home" ON "mission_returns" USING btree ("tenant_id","home_unit_id");--> statement-breakpoint
CREATE INDEX "missions_unit" ON "missions" USING btree ("tenant_id","org_unit_id","starts_on");--> statement-breakpoint
CREATE UNIQUE INDEX "temporary_branches_open" ON "temporary_branches" USING btree ("tenant_id","mission_id") WHERE state in ('proposed', 'standing');--> statement-breakpoint
CREATE INDEX "temporary_branches_unit" ON "temporary_branches" USING btree ("tenant_id","org_unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "term_changes_open" ON "term_changes" USING btree ("tenant_id","org_unit_id") WHERE state = 'proposed';--> statement-breakpoint
CREATE INDEX "term_changes_unit" ON "term_changes" USING btree ("tenant_id","org_unit_id","proposed_at");--> statement-breakpoint
CREATE INDEX "vanguard_deeds_team" ON "vanguard_deeds" USING btree ("tenant_id","team_id","done_on");--> statement-breakpoint
CREATE INDEX "vanguard_deeds_member" ON "vanguard_deeds" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "vanguard_team_members_member" ON "vanguard_team_members" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "vanguard_teams_mission" ON "vanguard_teams" USING btree ("tenant_id","mission_id");--> statement-breakpoint
CREATE INDEX "vanguard_teams_unit" ON "vanguard_teams" USING btree ("tenant_id","org_unit_id","started_on");--> statement-breakpoint
CREATE INDEX "org_act_steps_act" ON "org_act_steps" USING btree ("tenant_id","act_id","id");--> statement-breakpoint
CREATE INDEX "org_acts_status" ON "org_acts" USING btree ("tenant_id","status","effective_on");--> statement-breakpoint
CREATE INDEX "org_acts_unit" ON "org_acts" USING btree ("tenant_id","org_unit_id");--> statement-breakpoint
CREATE INDEX "org_posts_unit" ON "org_posts" USING btree ("tenant_id","org_unit_id");--> statement-breakpoint
CREATE INDEX "org_posts_member" ON "org_posts" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "org_unit_versions_open" ON "org_unit_versions" USING btree ("tenant_id","org_unit_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "org_unit_work_units_unit" ON "org_unit_work_units" USING btree ("tenant_id","work_unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "org_units_path" ON "org_units" USING btree ("tenant_id","path");--> statement-breakpoint
CREATE UNIQUE INDEX "org_units_root" ON "org_units" USING btree ("tenant_id") WHERE parent_id is null;--> statement-breakpoint
CREATE INDEX "org_units_parent" ON "org_units" USING btree ("tenant_id","parent_id","sort_key");--> statement-breakpoint
CREATE INDEX "work_units_parent" ON "work_units" USING btree ("tenant_id","parent_id","sort_key");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("tenant_id","due_at") WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX "deliveries_open" ON "deliveries" USING btree ("tenant_id","lease_until") WHERE state in ('claimed', 'handed');--> statement-breakpoint
CREATE INDEX "deliveries_parcel" ON "deliveries" USING btree ("tenant_id","parcel_id");--> statement-breakpoint
CREATE INDEX "deliveries_handed" ON "deliveries" USING btree ("tenant_id","channel","handed_at");--> statement-breakpoint
CREATE INDEX "notices_waiting" ON "notices" USING btree ("tenant_id","not_before") WHERE state = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_rule" ON "reminders" USING btree ("tenant_id","org_unit_id","year","rule_key") WHERE rule_key is not null;--> statement-breakpoint
CREATE INDEX "reminders_year" ON "reminders" USING btree ("tenant_id","year","send_on","id");--> statement-breakpoint
CREATE INDEX "reminders_due" ON "reminders" USING btree ("tenant_id","send_on") WHERE state = 'approved';--> statement-breakpoint
CREATE INDEX "reminders_notice" ON "reminders" USING btree ("tenant_id","notice_id");--> statement-breakpoint
CREATE UNIQUE INDEX "facts_key" ON "facts" USING btree ("tenant_id","period","key");--> statement-breakpoint
CREATE INDEX "facts_subject" ON "facts" USING btree ("tenant_id","subject_id","period");--> statement-breakpoint
CREATE INDEX "facts_source" ON "facts" USING btree ("tenant_id","source_type","source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "objections_entry" ON "objections" USING btree ("tenant_id","entry_id");--> statement-breakpoint
CREATE INDEX "objections_member" ON "objections" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rule_sets_version" ON "rule_sets" USING btree ("tenant_id","key","version");--> statement-breakpoint
CREATE UNIQUE INDEX "rule_sets_adopted" ON "rule_sets" USING btree ("tenant_id","key") WHERE status = 'adopted';--> statement-breakpoint
CREATE INDEX "score_entries_run" ON "score_entries" USING btree ("tenant_id","run_id","subject_id");--> statement-breakpoint
CREATE INDEX "score_results_subject" ON "score_results" USING btree ("tenant_id","subject_id");--> statement-breakpoint
CREATE INDEX "score_runs_set" ON "score_runs" USING btree ("tenant_id","rule_set_id","created_at");--> statement-breakpoint
CREATE INDEX "statistics_snapshots_year" ON "statistics_snapshots" USING btree ("tenant_id","year","id");--> statement-breakpoint
CREATE INDEX "courses_audience" ON "courses" USING btree ("tenant_id","state","audience_path");--> statement-breakpoint
CREATE INDEX "questions_unit" ON "questions" USING btree ("tenant_id","org_unit_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "questions_stem" ON "questions" USING btree ("tenant_id","org_unit_id","stem") WHERE state = 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_attempts_number" ON "quiz_attempts" USING btree ("tenant_id","quiz_id","member_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_attempts_open" ON "quiz_attempts" USING btree ("tenant_id","quiz_id","member_id") WHERE submitted_at is null;--> statement-breakpoint
CREATE INDEX "quiz_attempts_member" ON "quiz_attempts" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "quizzes_audience" ON "quizzes" USING btree ("tenant_id","state","audience_path");--> statement-breakpoint
CREATE INDEX "reflection_comments_reflection" ON "reflection_comments" USING btree ("tenant_id","reflection_id","written_at");--> statement-breakpoint
CREATE INDEX "reflection_comments_waiting" ON "reflection_comments" USING btree ("tenant_id","org_unit_id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "reflections_audience" ON "reflections" USING btree ("tenant_id","state","audience_path","decided_at");--> statement-breakpoint
CREATE INDEX "reflections_member" ON "reflections" USING btree ("tenant_id","member_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "study_certificates_member" ON "study_certificates" USING btree ("tenant_id","member_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "study_certificates_serial" ON "study_certificates" USING btree ("tenant_id","year","serial");--> statement-breakpoint
CREATE UNIQUE INDEX "study_certificates_number" ON "study_certificates" USING btree ("tenant_id","number");--> statement-breakpoint
CREATE INDEX "study_credits_year" ON "study_credits" USING btree ("tenant_id","year","member_id");--> statement-breakpoint
CREATE INDEX "study_entries_waiting" ON "study_entries" USING btree ("tenant_id","org_unit_id","declared_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "study_entries_member" ON "study_entries" USING btree ("tenant_id","member_id","declared_at");--> statement-breakpoint
CREATE UNIQUE INDEX "study_entries_course" ON "study_entries" USING btree ("tenant_id","member_id","course_id") WHERE course_id is not null and state in ('waiting', 'confirmed');--> statement-breakpoint
CREATE UNIQUE INDEX "study_plans_version" ON "study_plans" USING btree ("tenant_id","org_unit_id","year","version");--> statement-breakpoint
CREATE UNIQUE INDEX "study_plans_draft" ON "study_plans" USING btree ("tenant_id","org_unit_id","year") WHERE state = 'draft';--> statement-breakpoint
CREATE UNIQUE INDEX "study_plans_adopted" ON "study_plans" USING btree ("tenant_id","org_unit_id","year") WHERE state = 'adopted';--> statement-breakpoint
CREATE INDEX "talk_notes_expiry" ON "talk_notes" USING btree ("tenant_id","expires_on");--> statement-breakpoint
CREATE INDEX "talks_unit" ON "talks" USING btree ("tenant_id","org_unit_id","year");--> statement-breakpoint
CREATE INDEX "talks_low" ON "talks" USING btree ("tenant_id","low_member_id","year");--> statement-breakpoint
CREATE INDEX "talks_high" ON "talks" USING btree ("tenant_id","high_member_id","year");--> statement-breakpoint
CREATE INDEX "exchanges_received" ON "exchanges" USING btree ("to_tenant_id","kind","id");--> statement-breakpoint
CREATE INDEX "exchanges_sent" ON "exchanges" USING btree ("tenant_id","kind","id");--> statement-breakpoint
CREATE UNIQUE INDEX "tenants_path" ON "ref"."tenants" USING btree ("path");--> statement-breakpoint
CREATE UNIQUE INDEX "tenants_code" ON "ref"."tenants" USING btree ("code");--> statement-breakpoint
CREATE INDEX "transfer_events_transfer" ON "transfer_events" USING btree ("tenant_id","transfer_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "transfer_keys_active" ON "transfer_keys" USING btree ("tenant_id") WHERE retired_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "transfer_letters_number" ON "transfer_letters" USING btree ("tenant_id","year","number");--> statement-breakpoint
CREATE INDEX "transfer_letters_transfer" ON "transfer_letters" USING btree ("tenant_id","transfer_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "transfers_open_member" ON "transfers" USING btree ("tenant_id","member_id") WHERE direction <> 'in' and state in ('drafted', 'approved', 'sent', 'withdrawing', 'refused');--> statement-breakpoint
CREATE INDEX "transfers_list" ON "transfers" USING btree ("tenant_id","direction","state","id");--> statement-breakpoint
CREATE INDEX "transfers_member" ON "transfers" USING btree ("tenant_id","member_id","id");