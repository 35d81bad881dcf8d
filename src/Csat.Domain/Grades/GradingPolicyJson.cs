using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of a grading policy, read with all findings.</summary>
internal static class GradingPolicyJson
{
    private const decimal Most = 1_000_000_000_000;

    /// <summary>Reads a policy.</summary>
    /// <returns>The policy; <see langword="null"/> with findings.</returns>
    public static GradingPolicy? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        GradeFamily? family = JsonParts.ReadName(members.Required("family"), GradeFamilyLabels.All);
        List<GradeThreshold>? thresholds = ReadThresholds(members.Required("thresholds"));
        GrowthRule growth = members.Optional("growth") is { } given ? ReadGrowth(given) : new GrowthRule();
        int validity = members.Optional("validityMonths")?.Whole(1, GradingPolicy.MaximumMonths) ?? 12;
        GradeRenewal renewal = JsonParts.ReadName(members.Optional("renewal"), GradeRenewalLabels.All) ?? GradeRenewal.AtExpiry;
        members.Close();
        if (thresholds is not null && family is not null)
        {
            place.Findings.AddRange(GradingPolicy.Validate(id ?? "?", version ?? "?", family.Value, [.. thresholds], growth, validity, renewal)
                .Select(finding => finding with { Path = place.Path + "." + finding.Path }));
        }

        return place.Findings.Count == before ? new GradingPolicy(id!, version!, family!.Value, thresholds!, growth, validity, renewal) : null;
    }

    /// <summary>Writes a policy in full: who reads the file sees every figure.</summary>
    public static void Write(Utf8JsonWriter writer, GradingPolicy policy)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("id", policy.Id);
        writer.WriteString("version", policy.Version);
        writer.WriteString("family", policy.Family.ToString());
        writer.WriteStartObject("thresholds");
        foreach (GradeThreshold threshold in policy.Thresholds)
        {
            writer.WriteNumber(threshold.Grade.Code, threshold.Points);
        }

        writer.WriteEndObject();
        writer.WriteStartObject("growth");
        writer.WriteNumber("pointsPerYuan", policy.Growth.PointsPerYuan);
        writer.WriteNumber("pointsPerTenureMonth", policy.Growth.PointsPerTenureMonth);
        writer.WriteNumber("pointsLostPerSuspension", policy.Growth.PointsLostPerSuspension);
        writer.WriteNumber("windowMonths", policy.Growth.WindowMonths);
        writer.WriteEndObject();
        writer.WriteNumber("validityMonths", policy.ValidityMonths);
        writer.WriteString("renewal", policy.Renewal.ToString());
        writer.WriteEndObject();
    }

    /// <summary>The thresholds; <see langword="null"/> when one couldn't be read, so that it isn't called missing as well.</summary>
    private static List<GradeThreshold>? ReadThresholds(JsonPlace? place)
    {
        if (place is not { } given)
        {
            return null;
        }

        int before = given.Findings.Count;
        var thresholds = new List<GradeThreshold>();
        JsonMembers members = given.Members();
        foreach (string name in members.Names.ToArray())
        {
            JsonPlace item = members.Required(name)!.Value;
            decimal? points = item.Number(0, Most);
            if (DomainParts.ReadGrade(name, item) is { } grade && points is { } read)
            {
                thresholds.Add(new GradeThreshold(grade, read));
            }
        }

        return given.Findings.Count == before ? thresholds : null;
    }

    private static GrowthRule ReadGrowth(JsonPlace place)
    {
        JsonMembers members = place.Members();
        var usual = new GrowthRule();
        var growth = new GrowthRule(
            members.Optional("pointsPerYuan")?.Number(0, 1_000_000) ?? usual.PointsPerYuan,
            members.Optional("pointsPerTenureMonth")?.NumberFrom(0, 1_000_000) ?? usual.PointsPerTenureMonth,
            members.Optional("pointsLostPerSuspension")?.NumberFrom(0, 1_000_000) ?? usual.PointsLostPerSuspension,
            members.Optional("windowMonths")?.Whole(1, GradingPolicy.MaximumMonths) ?? usual.WindowMonths);
        members.Close();
        return growth;
    }
}
