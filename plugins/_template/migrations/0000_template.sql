CREATE TABLE "plg_template"."suggestions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"org_path" text COLLATE "C" NOT NULL,
	"content" text NOT NULL,
	"recorded_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "suggestions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE INDEX "suggestions_unit" ON "plg_template"."suggestions" USING btree ("tenant_id","org_path","id");--> statement-breakpoint
CREATE INDEX "suggestions_member" ON "plg_template"."suggestions" USING btree ("tenant_id","member_id","id");