using HapticNode.Banks.Formats.Documents;

namespace HapticNode.Banks.Formats.Lottie;

/// <summary>A moving property of a layer.</summary>
/// <param name="Layer">The layer's name.</param>
/// <param name="Name">o, s, r or tm.</param>
/// <param name="Keys">Its keyframes.</param>
/// <param name="First">The frame at which the layer appears.</param>
/// <param name="Last">The frame at which it is gone.</param>
internal sealed record LottieProperty(string Layer, string Name, IReadOnlyList<LottieKey> Keys, double First, double Last)
{
    internal const string Opacity = "o";

    /// <summary>The order in which a property is chosen where none is asked for.</summary>
    internal static readonly string[] Names = [Opacity, "s", "r", "tm"];

    private const int MostShapes = 10000;

    /// <summary>All moving properties of a layer.</summary>
    internal static IEnumerable<LottieProperty> Of(JsonItem layer, string fallback)
    {
        string name = layer["nm"]?.Text is { Length: > 0 } text ? text : fallback;
        double first = layer.Double("ip", 0);
        double last = layer.Double("op", double.MaxValue);
        JsonItem? transform = layer.OptionalObject("ks");
        foreach (string property in Names.Take(3))
        {
            // All are looked at, so that what is wrong is found whichever is taken.
            if (transform?[property] is { IsObject: true } found && LottieKey.IsAnimated(found))
            {
                yield return new LottieProperty(name, property, LottieKey.Of(found), first, last);
            }
        }

        foreach (JsonItem position in new[] { "p", "a" }.Select(key => transform?[key]).OfType<JsonItem>().Where(item => item.IsObject))
        {
            LottieKey.IsAnimated(position);
        }

        foreach (JsonItem trim in Trims(layer.OptionalArray("shapes")))
        {
            foreach (JsonItem end in new[] { "e", "s" }.Select(key => trim[key]).OfType<JsonItem>().Where(item => item.IsObject && LottieKey.IsAnimated(item)))
            {
                yield return new LottieProperty(name, "tm", LottieKey.Of(end), first, last);
            }
        }
    }

    private static IEnumerable<JsonItem> Trims(IReadOnlyList<JsonItem> shapes)
    {
        Queue<JsonItem> open = new(shapes);
        for (int i = 0; i < MostShapes && open.TryDequeue(out JsonItem? shape); i++)
        {
            foreach (JsonItem property in shape.Members.Select(member => member.Value).Where(value => value.IsObject && value["k"] is not null && value["a"] is not null))
            {
                LottieKey.IsAnimated(property);
            }

            if (shape["ty"]?.Text == "tm")
            {
                yield return shape;
            }

            foreach (JsonItem inner in shape["it"]?.Items ?? [])
            {
                open.Enqueue(inner);
            }
        }
    }
}
