using System.Text.Json;
using Csat.Domain;

namespace Csat.Json;

/// <summary>The version that the packages' JSON files carry, and the <c>$schema</c> that an editor may have put beside it.</summary>
internal static class SchemaVersion
{
    /// <summary>The only version of files so far.</summary>
    public const int Newest = 1;

    /// <summary>Reads a version that must be there; a newer file is a finding that says what to do.</summary>
    public static void Read(JsonMembers members) => Check(members, members.Required("schemaVersion"));

    /// <summary>Reads the version of a file that may be older than versions are, or stand inside another one: without it, it is 1.</summary>
    public static void ReadIfThere(JsonMembers members) => Check(members, members.Optional("schemaVersion"));

    /// <summary>Writes the version, as the first member of a file.</summary>
    public static void Write(Utf8JsonWriter writer) => writer.WriteNumber("schemaVersion", Newest);

    /// <summary>Begins an object that may be a file or a part of one; only the file carries the version.</summary>
    public static void Start(Utf8JsonWriter writer)
    {
        bool isWhole = writer.CurrentDepth == 0;
        writer.WriteStartObject();
        if (isWhole)
        {
            Write(writer);
        }
    }

    private static void Check(JsonMembers members, JsonPlace? version)
    {
        members.Optional("$schema")?.AnyText();
        if (version is not { } place || place.Whole(1, int.MaxValue) is not { } given || given <= Newest)
        {
            return;
        }

        place.Findings.Add(new(place.Path, new(
            FormattableString.Invariant($"the file has schema version {given}, this library reads {Newest}; update the Csat packages, or save the file in version {Newest}"),
            FormattableString.Invariant($"文件的格式版本为 {given}，本库只能读取 {Newest}；请升级 Csat 各包，或将文件另存为版本 {Newest}"))));
    }
}
