using System.Globalization;
using HapticNode.Deployment.Flashing;
using HapticNode.Hardware.Chips;

namespace HapticNode.Deployment;

/// <summary>Whether an image and the firmware of a chip go together.</summary>
public static class ImageFit
{
    /// <summary>Checks that an image fits the partition of its chip, and that its application has a panel on a board that runs the target.</summary>
    /// <param name="image">The image.</param>
    /// <param name="target">The target.</param>
    /// <exception cref="DeploymentException">It does not fit.</exception>
    public static void Check(DeploymentImage image, ChipTarget target)
    {
        if (image.Size > target.DeploymentSize)
        {
            throw new DeploymentException(string.Create(
                CultureInfo.InvariantCulture,
                $"The image has {image.Size:N0} bytes; the deployment partition of {target.Name} holds {target.DeploymentSize:N0} bytes (4 MB of flash)."));
        }

        // A panel's definition asks for the families of images that its boards run; an application that knows none of them is not ours.
        DevelopmentBoard[] boards = [.. ChipFacts.All.SelectMany(chip => chip.Boards).Where(board => image.Application.HasText(board.Family))];
        if (boards.Length > 0 && !boards.Any(board => target.Name.StartsWith(board.Family, StringComparison.Ordinal)))
        {
            string found = string.Join(", ", boards.Select(board => $"{board.Name} (--target {board.Image})"));
            throw new DeploymentException($"The panel of {image.Application.Name} is for {found} only, and {target.Name} is for the {target.Chip}: name another --target, or build the firmware for a panel on that chip.");
        }
    }
}
