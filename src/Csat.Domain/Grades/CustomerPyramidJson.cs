using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of a customer pyramid, read with all findings.</summary>
internal static class CustomerPyramidJson
{
    /// <summary>Reads a pyramid.</summary>
    /// <returns>The pyramid; <see langword="null"/> with findings.</returns>
    public static CustomerPyramid? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        PyramidShare? share = JsonParts.ReadName(members.Required("share"), PyramidShareLabels.All);
        decimal? vip = members.Required("vip")?.Number(0, 1);
        decimal? major = members.Required("major")?.Number(0, 1);
        decimal? ordinary = members.Required("ordinary")?.Number(0, 1);
        members.Close();
        if (vip is not null && major is not null && ordinary is not null)
        {
            place.Findings.AddRange(CustomerPyramid.Validate(id ?? "?", version ?? "?", share ?? default, vip.Value, major.Value, ordinary.Value)
                .Select(finding => finding with { Path = place.Path + "." + finding.Path }));
        }

        return place.Findings.Count == before ? new CustomerPyramid(id!, version!, share!.Value, vip!.Value, major!.Value, ordinary!.Value) : null;
    }

    /// <summary>Writes a pyramid.</summary>
    public static void Write(Utf8JsonWriter writer, CustomerPyramid pyramid)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("id", pyramid.Id);
        writer.WriteString("version", pyramid.Version);
        writer.WriteString("share", pyramid.Share.ToString());
        writer.WriteNumber("vip", pyramid.Vip);
        writer.WriteNumber("major", pyramid.Major);
        writer.WriteNumber("ordinary", pyramid.Ordinary);
        writer.WriteEndObject();
    }
}
