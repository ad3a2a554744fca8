CREATE TABLE "plg_gongjing"."deeds" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"org_path" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"evidence" text NOT NULL,
	"grade" integer NOT NULL,
	"occurred_on" date NOT NULL,
	"recorded_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deeds_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE INDEX "deeds_unit" ON "plg_gongjing"."deeds" USING btree ("tenant_id","org_path","id");--> statement-breakpoint
CREATE UNIQUE INDEX "deeds_once" ON "plg_gongjing"."deeds" USING btree ("tenant_id","member_id","occurred_on","kind","title");