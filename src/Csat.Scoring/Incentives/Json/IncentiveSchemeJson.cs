using System.Text.Json;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>The JSON of an incentive scheme, read with all findings: those of its form and those of its content.</summary>
internal static class IncentiveSchemeJson
{
    private const decimal Widest = 1_000_000_000_000_000_000m;

    public static IncentiveScheme? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        var usual = new IncentiveScheme { Id = string.Empty, Version = string.Empty, Measures = [] };
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        var scheme = new IncentiveScheme
        {
            Id = members.Required("id")?.Text() ?? string.Empty,
            Version = members.Required("version")?.Text() ?? string.Empty,
            FollowsManagementMeasures = members.Optional("followsManagementMeasures")?.Flag() ?? usual.FollowsManagementMeasures,
            MinimumSatisfactionWeight = Number(members.Optional("minimumSatisfactionWeight")) ?? usual.MinimumSatisfactionWeight,
            ShrinkageStrength = members.Optional("shrinkageStrength")?.Real() ?? usual.ShrinkageStrength,
            Shrinkage = JsonParts.ReadName(members.Optional("shrinkage"), SchemeNames.Of<ShrinkageMethod>()) ?? usual.Shrinkage,
            ConfidenceLevel = members.Optional("confidenceLevel")?.Real() ?? usual.ConfidenceLevel,
            Currency = ReadCurrency(members.Optional("currency")) ?? usual.Currency,
            Measures = [.. (members.Required("measures")?.Items() ?? []).Select(ReadMeasure)],
            Mix = members.Optional("mix") is { } mix ? [.. mix.Items().Select(ReadMix)] : usual.Mix,
            OrderMeasure = members.Optional("orderMeasure")?.Text(),
            Rewards = [.. members.OptionalItems("rewards").Select(ReadReward)],
            PerOrder = members.Optional("perOrder") is { } perOrder ? OrderRewardPolicyConverter.From(perOrder) : null,
            ComplaintDeduction = members.Optional("complaintDeduction") is { } deduction ? ComplaintDeductionPolicyConverter.From(deduction) : null,
            RedLines = members.Optional("redLines") is { } redLines ? RedLinePolicyConverter.From(redLines) : null,
            ImprovementPlan = members.Optional("improvementPlan") is { } plan ? ImprovementPlanPolicyConverter.From(plan) : null,
            Awards = members.Optional("awards") is { } awards ? AwardPolicyConverter.From(awards) : null,
            Provider = members.Optional("provider") is { } provider ? ProviderPolicyConverter.From(provider) : null,
        };
        members.Close();
        Finding[] ofForm = [.. place.Findings.Skip(before)];
        place.Findings.AddRange(scheme.Validate()
            .Select(finding => finding with { Path = place.Path + "." + finding.Path })
            .Where(finding => !Array.Exists(ofForm, known => AreRelated(known.Path, finding.Path))));
        return place.Findings.Count > before ? null : scheme;
    }

    public static void Write(Utf8JsonWriter writer, IncentiveScheme scheme)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("id", scheme.Id);
        writer.WriteString("version", scheme.Version);
        writer.WriteBoolean("followsManagementMeasures", scheme.FollowsManagementMeasures);
        writer.WriteNumber("minimumSatisfactionWeight", scheme.MinimumSatisfactionWeight);
        writer.WriteNumber("shrinkageStrength", scheme.ShrinkageStrength);
        writer.WriteString("shrinkage", scheme.Shrinkage.ToString());
        writer.WriteNumber("confidenceLevel", scheme.ConfidenceLevel);
        MoneyJson.Write(writer, scheme.Currency);
        WriteList(writer, "measures", scheme.Measures, Write);
        WriteList(writer, "mix", scheme.Mix, Write);
        JsonParts.WriteIfThere(writer, "orderMeasure", scheme.OrderMeasure);
        WriteList(writer, "rewards", scheme.Rewards, Write);
        WriteIfThere(writer, "perOrder", scheme.PerOrder, OrderRewardPolicyConverter.To);
        WriteIfThere(writer, "complaintDeduction", scheme.ComplaintDeduction, ComplaintDeductionPolicyConverter.To);
        WriteIfThere(writer, "redLines", scheme.RedLines, RedLinePolicyConverter.To);
        WriteIfThere(writer, "improvementPlan", scheme.ImprovementPlan, ImprovementPlanPolicyConverter.To);
        WriteIfThere(writer, "awards", scheme.Awards, AwardPolicyConverter.To);
        WriteIfThere(writer, "provider", scheme.Provider, ProviderPolicyConverter.To);
        writer.WriteEndObject();
    }

    /// <summary>Whether one path leads through the other: what can't be read there isn't judged there either.</summary>
    private static bool AreRelated(string one, string other) => LeadsTo(one, other) || LeadsTo(other, one);

    private static bool LeadsTo(string from, string to) =>
        to.StartsWith(from, StringComparison.Ordinal) && (to.Length == from.Length || to[from.Length] is '.' or '[');

    private static IncentiveMeasure ReadMeasure(JsonPlace place)
    {
        JsonMembers members = place.Members();
        var measure = new IncentiveMeasure
        {
            Code = members.Required("code")?.Text() ?? place.Path, // a stand-in that no other measure has
            Name = ReadName(members),
            Family = JsonParts.ReadName(members.Required("family"), SchemeNames.Of<MeasureFamily>()) ?? default,
            Kind = JsonParts.ReadName(members.Optional("kind"), SchemeNames.Of<MeasureKind>()) ?? default,
            Scope = JsonParts.ReadName(members.Optional("scope"), SchemeNames.Of<MeasureScope>()) ?? default,
            Unit = JsonParts.ReadAnyWords(members.Optional("unit")) ?? default,
            Weight = Number(members.Required("weight")) ?? 0,
            Direction = JsonParts.ReadName(members.Optional("direction"), SchemeNames.Of<MeasureDirection>()) ?? default,
            Threshold = members.Required("threshold")?.Real() ?? double.NaN,
            Target = members.Required("target")?.Real() ?? double.NaN,
            Stretch = members.Required("stretch")?.Real() ?? double.NaN,
            Floor = members.Optional("floor")?.Real() ?? 0,
            Cap = members.Optional("cap")?.Real() ?? IncentiveMeasure.UsualCap,
            MinimumN = members.Optional("minimumN")?.Count() ?? 0,
            WithoutData = JsonParts.ReadName(members.Optional("withoutData"), SchemeNames.Of<MissingDataRule>()) ?? default,
            Subject = JsonParts.ReadName(members.Optional("subject"), SchemeNames.Of<MeasureSubject>()) ?? default,
            GroupTarget = members.Optional("groupTarget")?.Real(),
            Concern = JsonParts.ReadName(members.Optional("concern"), SchemeNames.Of<MeasureConcern>()) ?? default,
        };
        members.Close();
        return measure;
    }

    private static void Write(Utf8JsonWriter writer, IncentiveMeasure measure)
    {
        writer.WriteStartObject();
        writer.WriteString("code", measure.Code);
        JsonParts.Write(writer, "name", measure.Name);
        writer.WriteString("family", measure.Family.ToString());
        writer.WriteString("kind", measure.Kind.ToString());
        writer.WriteString("scope", measure.Scope.ToString());
        if (measure.Unit != default)
        {
            JsonParts.Write(writer, "unit", measure.Unit);
        }

        writer.WriteNumber("weight", measure.Weight);
        writer.WriteString("direction", measure.Direction.ToString());
        writer.WriteNumber("threshold", measure.Threshold);
        writer.WriteNumber("target", measure.Target);
        writer.WriteNumber("stretch", measure.Stretch);
        writer.WriteNumber("floor", measure.Floor);
        writer.WriteNumber("cap", measure.Cap);
        writer.WriteNumber("minimumN", measure.MinimumN);
        writer.WriteString("withoutData", measure.WithoutData.ToString());
        writer.WriteString("subject", measure.Subject.ToString());
        if (measure.GroupTarget is { } group)
        {
            writer.WriteNumber("groupTarget", group);
        }

        writer.WriteString("concern", measure.Concern.ToString());
        writer.WriteEndObject();
    }

    private static RoleMix ReadMix(JsonPlace place)
    {
        JsonMembers members = place.Members();
        var mix = new RoleMix
        {
            Role = members.Required("role")?.Text() ?? place.Path,
            Name = ReadName(members),
            IndividualShare = Number(members.Required("individualShare")) ?? 0,
        };
        members.Close();
        return mix;
    }

    private static void Write(Utf8JsonWriter writer, RoleMix mix)
    {
        writer.WriteStartObject();
        writer.WriteString("role", mix.Role);
        JsonParts.Write(writer, "name", mix.Name);
        writer.WriteNumber("individualShare", mix.IndividualShare);
        writer.WriteEndObject();
    }

    private static RewardTier ReadReward(JsonPlace place)
    {
        JsonMembers members = place.Members();
        var tier = new RewardTier
        {
            Code = members.Required("code")?.Text() ?? place.Path,
            Name = ReadName(members),
            Standard = members.Required("standard")?.Real() ?? double.NaN,
            Kind = JsonParts.ReadName(members.Optional("kind"), SchemeNames.Of<RewardKind>()) ?? default,
            Amount = Number(members.Optional("amount")) ?? 0,
            Quota = Number(members.Optional("quota")),
        };
        members.Close();
        return tier;
    }

    private static void Write(Utf8JsonWriter writer, RewardTier tier)
    {
        writer.WriteStartObject();
        writer.WriteString("code", tier.Code);
        JsonParts.Write(writer, "name", tier.Name);
        writer.WriteNumber("standard", tier.Standard);
        writer.WriteString("kind", tier.Kind.ToString());
        writer.WriteNumber("amount", tier.Amount);
        if (tier.Quota is { } quota)
        {
            writer.WriteNumber("quota", quota);
        }

        writer.WriteEndObject();
    }

    private static LocalizedText ReadName(JsonMembers members) => JsonParts.ReadAnyWords(members.Optional("name")) ?? default;

    private static decimal? Number(JsonPlace? place) => place?.NumberFrom(-Widest, Widest);

    private static Currency? ReadCurrency(JsonPlace? place)
    {
        if (place is not { } given)
        {
            return null;
        }

        JsonMembers members = given.Members();
        string? code = members.Required("code")?.Text();
        int? digits = members.Required("digits")?.Whole(0, Currency.MaximumDigits);
        members.Close();
        return code is not null && digits is { } known ? new Currency(code, known) : null;
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string property, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(property);
        foreach (T item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteIfThere<T>(Utf8JsonWriter writer, string property, T? part, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (part is not null)
        {
            writer.WritePropertyName(property);
            write(writer, part);
        }
    }
}
