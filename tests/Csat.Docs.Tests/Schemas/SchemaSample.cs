using System.Text.Json;
using Csat.Domain;
using Csat.Sla;

namespace Csat.Docs.Tests;

/// <summary>A kind of file: its schema, the door that reads it, documents that together hold every member, and what the packages bundle.</summary>
internal sealed record SchemaSample(SchemaFile Schema, Func<string, IReadOnlyList<Finding>> Read, string[] Documents, string[] Bundled)
{
    public static IReadOnlyList<SchemaSample> All { get; } = [.. DomainSamples(), .. SlaSamples()];

    public override string ToString() => Schema.Name;

    private static IEnumerable<SchemaSample> DomainSamples()
    {
        yield return Of("rating-scale", ReadScale, Bundle(RatingScales.All, scale => JsonSerializer.Serialize(scale, DomainJson.Options.GetTypeInfo(typeof(RatingScale)))),
            """{"$schema":"x","schemaVersion":1,"id":"a","name":{"en":"A","zh":""},"kind":"Effort","levels":[{"code":"1","value":1,"sentiment":"Negative","label":{"en":"","zh":"坏"}},{"code":"2","value":2,"sentiment":"Positive","label":{"en":"","zh":""}}],"notApplicableCode":98,"noAnswerCode":99}""");
        yield return Of("code-map", json => Findings<CodeMap>(CodeMap.TryParse, json), [],
            """{"$schema":"x","schemaVersion":1,"id":"a","version":"1","grades":{"L1":"diamond"},"channels":{"1":"hotline"},"causes":{"C1":"late"},"scales":{"S":"five-level","YN":{"$schema":"x","schemaVersion":1,"id":"yn","name":{"en":"A","zh":""},"kind":"Effort","levels":[{"code":"1","value":1,"sentiment":"Negative","label":{"en":"","zh":"坏"}},{"code":"2","value":2,"sentiment":"Positive","label":{"en":"","zh":""}}],"notApplicableCode":98,"noAnswerCode":99}}}""");
        yield return Of("grading-policy", json => Findings<GradingPolicy>(GradingPolicy.TryParse, json), Bundle(GradingPolicies.All, policy => policy.ToJson()),
            """{"$schema":"x","schemaVersion":1,"id":"a","version":"1","family":"Household","thresholds":{"diamond":3,"gold":2,"silver":1},"growth":{"pointsPerYuan":1,"pointsPerTenureMonth":0,"pointsLostPerSuspension":0,"windowMonths":12},"validityMonths":12,"renewal":"AtExpiry"}""");
        yield return Of("customer-pyramid", json => Findings<CustomerPyramid>(CustomerPyramid.TryParse, json), Bundle(CustomerPyramids.All, pyramid => pyramid.ToJson()),
            """{"$schema":"x","schemaVersion":1,"id":"a","version":"1","share":"Value","vip":0.1,"major":0.2,"ordinary":0.3}""");
        yield return Of("service-standard-catalog", json => Findings<ServiceStandardCatalog>(ServiceStandardCatalog.TryParse, json), Bundle(ServiceStandardCatalogs.All, catalog => catalog.ToJson()),
            """{"$schema":"x","schemaVersion":1,"id":"a","version":"1","validFrom":"2026-01-01","validThrough":"2026-12-31","claimsComplete":false,"standards":[{"id":"s","class":"Swift","name":{"en":"S","zh":"甲"},"direction":"Internal","requestKind":"Handling","promiseKind":"TimeLimit","limit":"at most 24 h","limitByGrade":{"diamond":"at most 12 h"},"howMeasured":{"en":"m","zh":"量"},"floor":"f","product":"p","industry":"i","trait":"t","provider":"a","receiver":"b","supports":"c","origin":"Default","source":{"en":"s","zh":"源"},"ruleIds":["GRD-07"]}]}""");
        yield return Of("ticket-policy", json => Findings<TicketPolicy>(TicketPolicy.TryParse, json), [TicketPolicies.Standard.ToJson()],
            "{\"$schema\":\"x\",\"transferLimit\":\"4:00:00\"," + WithoutChecks(TicketPolicies.Standard.ToJson()) + """,{"id":"own","name":{"en":"a","zh":"甲"},"rule":"TKT-03","kinds":["Fault"],"product":"broadband","needsVisit":true}]}""");
        yield return Of("message-template-set", json => Findings<MessageTemplateSet>(MessageTemplateSet.TryParse, json), [MessageTemplates.Standard.ToJson()],
            """{"$schema":"x","schemaVersion":1,"templates":[{"kind":"Dispatched","text":{"en":"{callWithin}","zh":"{callWithin}"}}]}""");
        yield return Of("survey-plan", json => Findings<SurveyPlan>(SurveyPlan.TryParse, json), Bundle(SurveyPlans.All, plan => plan.ToJson()),
            """{"$schema":"x","schemaVersion":1,"id":"a","version":"1","duties":[{"id":"d","name":{"en":"D","zh":"丁"},"rule":"SUR-01","cycle":"Once","months":3,"conductor":"Own","metrics":["Satisfaction"],"documents":["report"]}]}""");
        yield return Of("survey-frame", json => Findings<SurveyFrame>(SurveyFrame.TryParse, json), [],
            """{"$schema":"x","schemaVersion":1,"id":"a","version":"1","provinces":["north"],"channels":["Hotline"],"services":["mobile"]}""");
        yield return Of("relationship-policy", json => Findings<RelationshipPolicy>(RelationshipPolicy.TryParse, json), Bundle(RelationshipPolicies.All, policy => policy.ToJson()),
            """{"$schema":"x","schemaVersion":1,"id":"a","version":"1","signs":[{"sign":"Dissatisfied","color":"Red","needsRepair":true},{"sign":"OpenConflict","color":"Red"},{"sign":"Neutral"},{"sign":"RecentConflict"},{"sign":"Satisfied","color":"Green"}],"conflictMonths":3,"answerMonths":12}""");
        yield return Of("churn-reason-map", json => Findings<ChurnReasonMap>(ChurnReasonMap.TryParse, json), Bundle(ChurnReasonMaps.All, map => map.ToJson()),
            """{"$schema":"x","schemaVersion":1,"id":"a","version":"1","reasons":{"R01":{"type":"Competitive","cause":"Value"}}}""");
        yield return Of("member-plan", json => Findings<MemberPlan>(MemberPlan.TryParse, json), [],
            """{"$schema":"x","schemaVersion":1,"year":2026,"activities":[{"theme":"t","on":"2026-05-01","group":"g","class":"c","evaluation":"e"}]}""");
        yield return Of("complaint-rule-set", json => Findings<ComplaintRuleSet>(ComplaintRuleSet.TryParse, json), [ComplaintRuleSets.Telecom().ToJson(), ComplaintRuleSets.Appliance().ToJson()],
            """{"$schema":"x","schemaVersion":1,"id":"a","version":"1.0.0","locales":["zh-CN"],"terms":[{"id":"a","forms":["甲"],"negation":"cancels","nested":true},{"id":"b","forms":["乙"]}],"negators":[{"forms":["没"],"reach":3}],"notNegators":["没事"],"clauseBreaks":["但是"],"rules":[{"id":"r","weight":0.6,"priority":1,"effectiveFrom":"2026-01-01","effectiveTo":"2026-12-31","axis":"cause","code":"other","when":{"any":[{"none":[{"term":"a"}]},{"all":[{"term":"a"},{"term":"b"}]},{"near":{"a":"b","b":"a","max":3,"sameClause":false,"ordered":true}},{"fact":{"name":"area","op":"in","value":["q",1,true]}},{"fact":{"name":"area","op":"eq","value":"q"}}]},"examples":{"match":["x",{"text":"x","facts":{"previousContacts":2,"overLevel":true,"forum":"regulator","justified":false,"difficult":true,"fromProvider":true,"source":"s","grade":"gold","product":"p","area":"r","own":1.5}}],"noMatch":["甲",{"text":"甲","facts":{"previousContacts":2,"overLevel":true,"forum":"regulator","justified":false,"difficult":true,"fromProvider":true,"source":"s","grade":"gold","product":"p","area":"r","own":1.5}}]}}],"cues":[{"axis":"intent","base":{"complaint":0.5},"words":{"complaint":{"气":1.5},"praise":{"气":-2}}},{"axis":"cause","base":{"none":0.1},"words":{"other":{"丙":1},"none":{"气":0.3}}}],"off":[],"policies":{"intent":{"margin":0.2,"threshold":0.3,"fromCause":0.7,"fromEscalation":0.7},"cause":{"threshold":0.5,"spread":3},"category":{"threshold":0.5},"claimedLevel":{"threshold":0.5},"severity":{"threshold":0.5},"escalationRisk":{"threshold":0.5},"expert":{"previousContacts":3}},"departments":[{"cause":"other","department":"d","name":{"en":"D","zh":"丁"},"contactWithin":"4:00:00"},{"category":"product","department":"d","name":{"en":"D","zh":"丁"},"contactWithin":"4:00:00"},{"department":"e","name":{"en":"E","zh":"戊"},"contactWithin":"8:00:00"}]}""",
            """{"$schema":"x","schemaVersion":1,"id":"s","version":"1.0.0","packs":[{"id":"a","version":"1.0.0","locales":["zh-CN"],"terms":[{"id":"a","forms":["甲"],"negation":"cancels","nested":true},{"id":"b","forms":["乙"]}],"negators":[{"forms":["没"],"reach":3}],"notNegators":["没事"],"clauseBreaks":["但是"],"rules":[{"id":"r","weight":0.6,"priority":1,"effectiveFrom":"2026-01-01","effectiveTo":"2026-12-31","axis":"cause","code":"other","when":{"any":[{"none":[{"term":"a"}]},{"all":[{"term":"a"},{"term":"b"}]},{"near":{"a":"b","b":"a","max":3,"sameClause":false,"ordered":true}},{"fact":{"name":"area","op":"in","value":["q",1,true]}},{"fact":{"name":"area","op":"eq","value":"q"}}]},"examples":{"match":["x",{"text":"x","facts":{"previousContacts":2,"overLevel":true,"forum":"regulator","justified":false,"difficult":true,"fromProvider":true,"source":"s","grade":"gold","product":"p","area":"r","own":1.5}}],"noMatch":["甲",{"text":"甲","facts":{"previousContacts":2,"overLevel":true,"forum":"regulator","justified":false,"difficult":true,"fromProvider":true,"source":"s","grade":"gold","product":"p","area":"r","own":1.5}}]}}],"cues":[{"axis":"intent","base":{"complaint":0.5},"words":{"complaint":{"气":1.5},"praise":{"气":-2}}},{"axis":"cause","base":{"none":0.1},"words":{"other":{"丙":1},"none":{"气":0.3}}}],"off":[],"policies":{"intent":{"margin":0.2,"threshold":0.3,"fromCause":0.7,"fromEscalation":0.7},"cause":{"threshold":0.5,"spread":3},"category":{"threshold":0.5},"claimedLevel":{"threshold":0.5},"severity":{"threshold":0.5},"escalationRisk":{"threshold":0.5},"expert":{"previousContacts":3}},"departments":[{"cause":"other","department":"d","name":{"en":"D","zh":"丁"},"contactWithin":"4:00:00"},{"category":"product","department":"d","name":{"en":"D","zh":"丁"},"contactWithin":"4:00:00"},{"department":"e","name":{"en":"E","zh":"戊"},"contactWithin":"8:00:00"}]},{"id":"b","version":"1.0.0","locales":["zh-CN"],"off":[]}]}""");
        yield return Of("service-organization", json => Findings<ServiceOrganization>(ServiceOrganization.TryParse, json), [],
            """{"$schema":"x","schemaVersion":1,"name":"North","units":[{"tier":"Support","name":"u","function":"Operations","duties":["d"]}],"supervision":[{"level":"Dispatch","name":"n"}],"emergencyPlans":[{"scenario":"MassFault","department":"d","lead":"l","isLedByHead":true,"steps":["s"]}],"authority":{"passUpTo":"p","limits":[{"matter":"m","amount":5}]}}""");
        yield return Of("service-system", json => Findings<ServiceSystem>(ServiceSystem.TryParse, json), [],
            """{"$schema":"x","schemaVersion":1,"name":"n","since":"2024-05-01","revisions":[{"version":"2","revisedOn":"2025-05-01","changes":"c","generalManager":"g","approvedOn":"2025-06-01"}]}""");
        yield return Of("improvement-plan", json => Findings<ImprovementPlan>(ImprovementPlan.TryParse, json), [],
            """{"$schema":"x","schemaVersion":1,"basis":"b","supervisor":"s","items":[{"id":"1","problem":"p","measure":"m","department":"d","deadline":"2026-12-31","standard":{"indicator":"i","direction":"AtLeast","target":90.5,"unit":"%"}}]}""");
        yield return Of("conflict-trace", json => Findings<ConflictTrace>(ConflictTrace.TryParse, json), [new ConflictTrace("c", "p", [.. ControlIndicators.All.Select(indicator => new ControlPoint(indicator, 1, "o"))]).ToJson()],
            """{"$schema":"x","schemaVersion":1,"conflict":"c","problem":"p","points":[{"indicator":{"id":"i","name":{"en":"a","zh":"甲"},"kind":"Process","direction":"AtMost","unit":{"en":"h","zh":"小时"}},"target":2.5,"owner":"o"}]}""");
        yield return Of("lesson-base", json => Findings<LessonBase>(LessonBase.TryParse, json), [],
            """{"$schema":"x","schemaVersion":1,"cases":[{"id":"1","evidence":"e","lesson":"l","department":"d","on":"2026-10-01"}],"uses":[{"caseId":"1","project":"p","isAvoided":true,"confirmedBy":"c"}]}""");
        yield return Of("kpo-rollout", json => Findings<KpoRollout>(KpoRollout.TryParse, json), [],
            """{"$schema":"x","schemaVersion":1,"staff":["a"],"passed":[2]}""");
        yield return Of("monthly-report", json => Findings<MonthlyReport>(MonthlyReport.TryParse, json), [],
            """{"$schema":"x","schemaVersion":1,"kind":"Market","month":"2026-10","area":"n","lines":[{"part":"LastPlan","text":{"en":"a","zh":"甲"},"figure":{"name":{"en":"a","zh":"甲"},"value":1.5,"unit":{"en":"%","zh":"%"},"count":5,"interval":"1…2","status":{"en":"","zh":""}},"person":"p","dueOn":"2026-10-01","outcome":{"en":"a","zh":"甲"}}]}""");
    }

    private static IEnumerable<SchemaSample> SlaSamples()
    {
        const string Day = """{"date":"2026-10-01","name":{"en":"a","zh":""},"source":{"en":"b","zh":""}}""";
        const string Cut = """{"from":"2026-11-01T00:00:00Z","until":"2026-11-01T08:00:00+08:00","name":{"en":"a","zh":""},"source":{"en":"b","zh":""}}""";
        const string Holidays = """{"$schema":"x","schemaVersion":1,"id":"h","version":"1","firstDate":"2026-01-01","lastDate":"2026-12-31","provisionalFrom":"2026-12-01","days":[{"date":"2026-05-01","lastDate":"2026-05-02","isWorkday":false,"name":{"en":"a","zh":""},"noticeYear":2026,"source":{"en":"b","zh":""}}],"closures":[CUT]}""";
        string cut = Cut.Replace("08:00:00+", "16:00:00+", StringComparison.Ordinal);
        string holidays = Holidays.Replace("CUT", cut, StringComparison.Ordinal);
        string built = """{"$schema":"x","schemaVersion":1,"id":"a","version":"1","zone":"Asia/Shanghai","weekly":{"monday":["09:00-12:00"],"tuesday":[],"wednesday":[],"thursday":[],"friday":[],"saturday":[],"sunday":[]},"firstDate":"2026-01-01","lastDate":"2026-12-31","provisionalUntil":"2027-06-30","holidays":["""
            + Day + """],"workdays":[{"shifts":["09:00-12:00"],"date":"2026-10-10","name":{"en":"a","zh":""},"source":{"en":"b","zh":""}}],"overrides":[{"shifts":["09:00-12:00"],"date":"2026-10-11","name":{"en":"a","zh":""},"source":{"en":"b","zh":""}}],"closures":["""
            + cut + "],\"holidayCalendars\":[" + holidays + "]}";
        const string Open = """{"$schema":"x","schemaVersion":1,"id":"o","version":"1","alwaysOpen":true,"zone":"Etc/UTC"}""";
        yield return Of("business-calendar", json => Findings<BusinessCalendar>(BusinessCalendar.TryParse, json),
            [BusinessCalendars.China.ToJson(), BusinessCalendars.AroundTheClock.ToJson(), BusinessCalendars.China.Union(BusinessCalendars.AroundTheClock).ToJson(), Sample("calendar.json")],
            built, Open, """{"$schema":"x","schemaVersion":1,"id":"c","version":"1","operator":"union","left":OPEN,"right":OPEN}""".Replace("OPEN", Open, StringComparison.Ordinal));
        yield return Of("holiday-calendar", json => Findings<HolidayCalendar>(HolidayCalendar.TryParse, json), [HolidayCalendars.China.ToJson()], holidays);
        BusinessCalendar[] known = [.. SlaPolicies.All.SelectMany(policy => policy.Targets).Select(target => target.Calendar).Distinct(), BusinessCalendars.China, BusinessCalendar.Parse(Sample("calendar.json"))];
        yield return Of("sla-policy", json => SlaPolicy.TryParse(json, known, out _, out IReadOnlyList<Finding> findings) ? [] : findings, [.. Bundle(SlaPolicies.All, policy => policy.ToJson()), Sample("policy.json")],
            """{"$schema":"x","schemaVersion":1,"id":"p","version":"1","failedContactsBeforeClose":2,"targets":[{"kind":"resolve","limit":"24 h","limitByGrade":{"diamond":"12 h"},"calendar":{"id":"CALENDAR","version":"VERSION"},"rounding":"NextOpen","requestKinds":["r"],"products":["p"],"channels":["c"],"areas":["a"],"grades":["gold"],"pauses":"none","escalations":[{"level":1,"point":"BeforeDue","time":"1:00:00","byTheWallClock":true,"roles":["r"]},{"level":2,"point":"AtDue","byTheWallClock":true,"roles":["r"]},{"level":3,"point":"AtPercent","percent":50,"byTheWallClock":true,"roles":["r"]}],"meanLimit":"10:00:00","overdueBands":{"every":"2:00:00"},"ruleIds":["SLA-01"]},{"kind":{"code":"own","en":"a","zh":"甲"},"limit":"3 h","pauses":{"only":["parts",{"code":"own","en":"a","zh":"甲"}]},"overdueBands":{"at":["1:00:00"]}},{"kind":"callback","startsOn":"resolve","limit":"3 h","pauses":{"except":["customer",{"code":"own","en":"a","zh":"甲"}]}},{"kind":"feedback","startsOn":{"code":"own","en":"a","zh":"甲"},"limit":"3 h"}]}"""
                .Replace("CALENDAR", BusinessCalendars.China.Id, StringComparison.Ordinal).Replace("VERSION", BusinessCalendars.China.Version, StringComparison.Ordinal));
    }

    private delegate bool Door<T>(string? json, out T? value, out IReadOnlyList<Finding> findings);

    private static SchemaSample Of(string name, Func<string, IReadOnlyList<Finding>> read, string[] bundled, params string[] documents) =>
        new(DomainSchemas.All.Concat(SlaSchemas.All).Single(schema => schema.Name == name), read, documents, bundled);

    private static IReadOnlyList<Finding> Findings<T>(Door<T> door, string json) => door(json, out _, out IReadOnlyList<Finding> findings) ? [] : findings;

    private static IReadOnlyList<Finding> ReadScale(string json)
    {
        try
        {
            _ = JsonSerializer.Deserialize(json, DomainJson.Options.GetTypeInfo(typeof(RatingScale)));
            return [];
        }
        catch (JsonException refusal)
        {
            // A scale has no door of its own: the exception's message lists the findings.
            return
            [
                .. refusal.Message.Split("; $").Select((text, i) => (i == 0 ? text : "$" + text).Split(": ", 2))
                    .Select(parts => new Finding(parts[0], new(parts[^1].TrimEnd('.'), "—"))),
            ];
        }
    }

    private static string[] Bundle<T>(IEnumerable<T> presets, Func<T, string> toJson) => [.. presets.Select(toJson)];

    private static string Sample(string file) => TestKit.Repository.Read("samples/data/sla-proof/" + file);

    /// <summary>The members of a policy up to its last check, which another one can follow.</summary>
    private static string WithoutChecks(string json)
    {
        JsonElement policy = JsonDocument.Parse(json).RootElement;
        IEnumerable<string> members = policy.EnumerateObject().Where(member => member.Name != "checks").Select(member => $"\"{member.Name}\":{member.Value.GetRawText()}");
        return string.Join(",", members) + ",\"checks\":" + policy.GetProperty("checks").GetRawText()[..^1];
    }
}
