using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Organisations: their JSON, read with all findings.</summary>
internal sealed class ServiceOrganizationJsonConverter : FindingsConverter<ServiceOrganization>
{
    protected override ServiceOrganization? Read(JsonPlace place) => OrganizationJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, ServiceOrganization value) => OrganizationJson.Write(writer, value);
}

/// <summary>The JSON of an organisation.</summary>
internal static class OrganizationJson
{
    private const decimal MostMoney = 1_000_000_000;

    public static ServiceOrganization? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? name = members.Required("name")?.Text();
        OrganizationUnit?[] units = [.. (members.Required("units")?.Items() ?? []).Select(ReadUnit)];
        SupervisionMember?[] supervision = [.. (members.Required("supervision")?.Items() ?? []).Select(ReadMember)];
        EmergencyPlan?[] plans = [.. (members.Required("emergencyPlans")?.Items() ?? []).Select(ReadPlan)];
        CounterAuthority? authority = members.Optional("authority") is { } given ? ReadAuthority(given) : null;
        members.Close();
        return place.Findings.Count == before
            ? new ServiceOrganization(name!, Array.AsReadOnly(units)!, Array.AsReadOnly(supervision)!, Array.AsReadOnly(plans)!, authority)
            : null;
    }

    public static void Write(Utf8JsonWriter writer, ServiceOrganization organization)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("name", organization.Name);
        WriteItems(writer, "units", organization.Units, unit =>
        {
            writer.WriteString("tier", unit.Tier.ToString());
            writer.WriteString("name", unit.Name);
            JsonParts.WriteIfThere(writer, "function", unit.Function?.ToString());
            JsonParts.WriteTexts(writer, "duties", unit.Duties);
        });
        WriteItems(writer, "supervision", organization.Supervision, member =>
        {
            writer.WriteString("level", member.Level.ToString());
            writer.WriteString("name", member.Name);
        });
        WriteItems(writer, "emergencyPlans", organization.EmergencyPlans, plan =>
        {
            writer.WriteString("scenario", plan.Scenario.ToString());
            writer.WriteString("department", plan.Department);
            writer.WriteString("lead", plan.Lead);
            writer.WriteBoolean("isLedByHead", plan.IsLedByHead);
            JsonParts.WriteTexts(writer, "steps", plan.Steps);
        });
        if (organization.Authority is { } authority)
        {
            writer.WriteStartObject("authority");
            writer.WriteString("passUpTo", authority.PassUpTo);
            WriteItems(writer, "limits", authority.Limits, limit =>
            {
                writer.WriteString("matter", limit.Matter);
                writer.WriteNumber("amount", limit.Amount);
            });
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static OrganizationUnit? ReadUnit(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        OrganizationTier? tier = JsonParts.ReadName(members.Required("tier"), OrganizationTierLabels.All);
        string? name = members.Required("name")?.Text();
        SupportFunction? function = JsonParts.ReadName(members.Optional("function"), SupportFunctionLabels.All);
        string?[] duties = ReadTexts(members.Required("duties"));
        members.Close();
        return place.Findings.Count == before ? new OrganizationUnit(tier!.Value, name!, Array.AsReadOnly(duties)!, function) : null;
    }

    private static SupervisionMember? ReadMember(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SupervisionLevel? level = JsonParts.ReadName(members.Required("level"), SupervisionLevelLabels.All);
        string? name = members.Required("name")?.Text();
        members.Close();
        return place.Findings.Count == before ? new SupervisionMember(level!.Value, name!) : null;
    }

    private static EmergencyPlan? ReadPlan(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        EmergencyScenario? scenario = JsonParts.ReadName(members.Required("scenario"), EmergencyScenarioLabels.All);
        string? department = members.Required("department")?.Text();
        string? lead = members.Required("lead")?.Text();
        bool? isLedByHead = members.Required("isLedByHead")?.Flag();
        string?[] steps = ReadTexts(members.Required("steps"));
        members.Close();
        return place.Findings.Count == before ? new EmergencyPlan(scenario!.Value, department!, lead!, isLedByHead!.Value, Array.AsReadOnly(steps)!) : null;
    }

    private static CounterAuthority? ReadAuthority(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? passUpTo = members.Required("passUpTo")?.Text();
        AuthorityLimit?[] limits = [.. (members.Required("limits")?.Items() ?? []).Select(ReadLimit)];
        members.Close();
        return place.Findings.Count == before ? new CounterAuthority(passUpTo!, Array.AsReadOnly(limits)!) : null;
    }

    private static AuthorityLimit? ReadLimit(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? matter = members.Required("matter")?.Text();
        decimal? amount = members.Required("amount")?.NumberFrom(0, MostMoney);
        members.Close();
        return place.Findings.Count == before ? new AuthorityLimit(matter!, amount!.Value) : null;
    }

    private static string?[] ReadTexts(JsonPlace? place) => [.. (place?.Items() ?? []).Select(item => item.Text())];

    private static void WriteItems<T>(Utf8JsonWriter writer, string property, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray(property);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
